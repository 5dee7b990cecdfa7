import type { ConceptTable } from "../lexicon/types.ts";

/** Education, research, arts, media, festivals and sport. */
export const culture = {
  school: {
    en: "school, schoolhouse, place of learning, educational institution",
    zh: "學校 院校 學府 學堂",
    yue: "書館",
  },
  primary_school: {
    en: "primary school, elementary school, grade school",
    zh: "小學 國小 小學校 初等學校 小學生",
    yue: "小學雞",
  },
  secondary_school: {
    en: "secondary school, high school, senior school",
    zh: "中學 高中 中等學校 完全中學 中學生 高中生 初中生",
  },
  university: {
    en: "university, uni, unis, college, varsity, higher education institution",
    zh: "大學 學院 高等學府 高等院校 大專院校 大學生",
  },
  vocational_training: {
    en: `vocational training, vocational school, vocational education, trade school, technical
      college`,
    zh: "職業訓練 職業教育 職業學校 技術學校 職校",
  },
  education: {
    en: "education, schooling, educational",
    zh: "教育 學校教育 求學 受教育",
  },
  teach: {
    en: "teach, taught, instruct, give lessons, gave lessons",
    zh: "教學 教授知識 授課 任教 教導 講授",
    yue: "教書",
  },
  teacher: {
    en: "teacher, schoolteacher, educator, schoolmaster, schoolmistress, teaching staff",
    zh: "教師 教員 教育工作者 老師",
    yue: "教書先生 阿sir",
  },
  professor: {
    en: "lecturer, academic staff, faculty member",
    zh: "教授 講師 大學教師 副教授",
  },
  headteacher: {
    en: "headteacher, head teacher, headmaster, headmistress, school principal",
    zh: "校長 中學校長 小學校長 學校校長",
  },
  student: {
    en: "student, pupil, schoolchildren, schoolchild, schoolboy, schoolgirl, pupils, schoolkids, kids at school, learners",
    zh: "學生 學童 學員 在校生 小學生 中學生 大學生 高中生 初中生",
    yue: "學生哥 學生仔 學生妹",
  },
  study: {
    en: "study at, attend school",
    zh: "就讀 修讀 攻讀 唸書 上學",
    yue: "返學 讀書",
  },
  lesson: {
    en: "lesson, school class, class time, lecture",
    zh: "課堂 上課 講課 課節",
    yue: "上堂",
  },
  campus: {
    en: "campus, school grounds, university grounds, school premises, college grounds",
    zh: "校園 校區 校舍 校內場地",
  },
  exam: {
    en: "examination, written test, sit an exam, sat an exam",
    zh: "測驗 應試 會考",
    yue: "考書",
  },
  grade_mark: {
    en: "report card, exam results, exam score, test score, school grades, school marks",
    zh: "成績單 成績 學業成績 考試分數",
    yue: "成績表",
  },
  pass_exam: {
    en: "passed the exam, passed the test, passing grade",
    zh: "及格 合格 考試過關 通過考試",
    yue: "考到",
  },
  fail_exam: {
    en: "failed the exam, flunk, failed the test, failing grade",
    zh: "考試落第 掛科",
    yue: "肥佬",
  },
  degree: {
    en: "university degree, academic degree, college degree",
    zh: "學位 大學學位 學位資格 學銜",
  },
  certificate: {
    en: "diploma, academic qualification, school certificate, school leaving certificate",
    zh: "文憑 證書 學歷證明 畢業證書",
    yue: "沙紙",
  },
  graduate: {
    en: "graduate, finish school",
    zh: "畢業 畢業典禮 學成 完成學業",
    yue: "讀完書",
  },
  drop_out: {
    en: "drop out, dropout, quit school, left school early",
    zh: "輟學 退學 中途離校 失學",
  },
  expel: {
    en: `expelled from school, expelled from university, expelled a student, expel a student,
      expelled students, expelled pupils, school expulsion, kicked out of school`,
    zh: "開除學籍 逐出校門 勒令退學 開除學生",
    yue: "踢出校",
  },
  enrol: {
    en: "enrol, enroll",
    zh: "入學 註冊入讀 入讀 報讀 學生註冊",
  },
  admission_school: {
    en: `university admission, school admission, college admissions, admitted to university,
      intake of students`,
    zh: "招生 錄取 取錄 收生 學位分配",
    yue: "收學生",
  },
  scholarship: {
    en: "bursary, scholarship, student grant, fellowship",
    zh: "獎學金 助學金 學生資助 獎助金",
  },
  tuition_fee: {
    en: "school fee, tuition fee, tuition costs, cost of tuition, college fees",
    zh: "學費 學雜費 讀書費用 就學費用",
  },
  school_holiday: {
    en: "school holiday, summer vacation, summer holidays, school break, school vacation",
    zh: "暑假 學校假期 學校放假 學生假期",
    yue: "放暑假",
  },
  private_school: {
    en: "private school, independent school, fee-paying school",
    zh: "私立學校 私校 民辦學校 貴族學校",
  },
  state_school: {
    en: "state school, government school, state-run school, publicly funded school",
    zh: "公立學校 官立學校 公校 公辦學校",
    yue: "官校",
  },
  online_learning: {
    en: `online learning, e-learning, distance learning, remote learning, online classes,
      online courses, virtual classroom`,
    zh: "網課 遙距學習 線上教學 網上課堂 遠距教學",
    yue: "上網堂",
  },
  exchange_student: {
    en: "exchange student, study abroad, overseas student, international student",
    zh: "留學 留學生 交換生 海外升學 國際學生",
    yue: "出國讀書",
  },
  research: {
    en: "research, scientific study, scientific inquiry",
    zh: "研究 科研 學術研究 探究 研究工作",
  },
  scientist: {
    en: "research fellow",
  },
  experiment: {
    en: "experiment, experimental, lab test",
    zh: "試驗 實驗 做實驗 科學實驗",
  },
  scientific_paper: {
    en: "scientific paper, research paper, journal article, academic paper",
    zh: "論文 研究報告 學術論文 期刊文章",
  },
  research_funding: {
    en: "research funding, research grant, research money, research budget, science funding",
    zh: "研究經費 科研經費 研究撥款 研究資助",
  },
  invention: {
    en: "invention, inventor, patent",
    zh: "專利 首創 發明 創製 新發明 發明品 發明家 發明者",
  },
  survey: {
    en: "survey, questionnaire, opinion poll",
    zh: "問卷 民調 問卷調查 民意調查",
  },
  sample_size: {
    en: "sample size, number of respondents, size of the sample, number of participants",
    zh: "樣本數 樣本量 受訪人數 參與人數",
  },
  archaeology: {
    en: `archaeology, archeology, archaeologist, archaeological, archeologist, archaeological
      dig, archaeological excavation`,
    zh: "考古 考古學家 考古發掘 考古學",
  },
  art: {
    en: "fine art, visual arts, work of art, artwork, art piece",
    zh: "藝術 藝術品 美術 藝術作品",
  },
  artist: {
    en: "artist, painter, visual artist",
    zh: "藝術家 畫家 美術家 畫師",
    yue: "畫畫佬",
  },
  painting: {
    en: "painting, oil painting, watercolour, watercolor, picture on canvas",
    zh: "畫作 油畫 水彩畫 繪畫",
  },
  sculpture: {
    en: "sculpted, sculpture, statue, carved figure",
    zh: "雕塑 雕像 塑像 雕刻品",
  },
  photographer: {
    en: "photographer, photojournalist, press photographer",
    zh: "攝影師 攝影記者 攝影家 攝影者",
    yue: "影相佬 龍友",
  },
  exhibition: {
    en: "exhibition, art show",
    zh: "展覽 展出 畫展 展覽會 陳列",
  },
  museum: {
    en: "museum, museum building, heritage centre, heritage center",
    zh: "博物館 博物院 文物館 展館",
  },
  art_gallery: {
    en: "art gallery, gallery, exhibition space",
    zh: "畫廊 藝廊 美術館 藝術館",
  },
  antique: {
    en: "antique, antiquity, artefact, artifact, relic",
    zh: "古董 文物 古物 骨董",
    yue: "老古董",
  },
  auction_art: {
    en: "auction, auctioneer, auction house, went under the hammer",
    zh: "拍賣 拍賣會 拍賣行 競拍",
  },
  heritage: {
    en: `heritage, cultural heritage, heritage site, historic site, historic building, heritage
      building, listed building, historic monument, period property`,
    zh: "文化遺產 古蹟 歷史建築 文化古蹟 文物建築 古建築 法定古蹟",
  },
  library: {
    en: "library, public library, reading room, lending library",
    zh: "圖書館 公共圖書館 閱覽室 藏書樓",
  },
  book: {
    en: "book, paperback, hardback, hardcover, printed volume",
    zh: "書籍 圖書 書本 書刊 著作",
  },
  novel: {
    en: "novel, work of fiction, fiction book, novella",
    zh: "小說 長篇小說 中篇小說 虛構作品",
  },
  writer: {
    en: "writer, author, novelist, wordsmith",
    zh: "作者 作家 小說家 文學家 執筆者",
    yue: "寫書佬",
  },
  poetry: {
    en: "poem, poetry, collection of poems",
    zh: "詩歌 詩作 詩篇 詩詞",
  },
  publisher: {
    en: "publisher, publishing house, publishing company, book publisher",
    zh: "出版社 出版商 出版公司 出版人",
  },
  publish_book: {
    en: "publish a book, book release, book launch, brought out a book, bring out a book",
    zh: "出版書籍 出書 新書發布 新書面世",
  },
  translate: {
    en: "translate, translator",
    zh: "翻譯 譯者 譯本 譯成",
  },
  bookshop: {
    en: "bookshop, bookstore, bookseller, book shop",
    zh: "書店 書局 書商 書坊",
    yue: "書舖",
  },
  comic: {
    en: "comic book, comics, comic strip, graphic novel, manga",
    zh: "漫畫 連環圖 漫畫書 連環畫",
    yue: "公仔書",
  },
  film: {
    en: "film, movie, motion picture, flick, feature film",
    zh: "電影 影片 劇情片 片子",
    yue: "睇戲 套戲",
  },
  documentary: {
    en: "documentary, docuseries, documentary film",
    zh: "紀錄片 記錄片 紀實片 紀錄電影",
  },
  cartoon_animation: {
    en: "animation, animated film, animated movie, cartoon film, anime",
    zh: "動漫 動畫 動畫片 卡通片",
    yue: "卡通",
  },
  cinema: {
    en: "cinema, movie theater, movie theatre, picture house, multiplex",
    zh: "電影院 戲院 影院 影城",
  },
  film_director: {
    en: "film director, movie director, filmmaker, film-maker",
    zh: "導演 電影導演 電影製作人 名導",
  },
  actor: {
    en: "actor, actress, film star, movie star",
    zh: "演員 女演員 影星 男演員",
    yue: "做戲嘅",
  },
  theatre: {
    en: "theatre, theater, playhouse",
    zh: "劇院 劇場 戲劇院 大劇院",
  },
  dance: {
    en: "dance, dancer",
    zh: "舞蹈 跳舞 舞者 舞蹈員",
  },
  concert: {
    en: "concert, gig, live music, recital",
    zh: "演唱會 音樂會 演奏會 音樂演出",
    yue: "睇騷",
  },
  music: {
    en: "music, musical piece, melody, tune",
    zh: "音樂 樂曲 曲目 旋律",
  },
  song: {
    en: "song, pop song, hit song",
    zh: "歌曲 流行曲 單曲 金曲",
    yue: "飲歌",
  },
  sing: {
    en: "vocals, sing, sang, sung",
    zh: "唱歌 歌唱 演唱 獻唱",
  },
  singer: {
    en: "singer, vocalist, pop star, singer-songwriter",
    zh: "歌手 歌星 主唱 聲樂家",
    yue: "唱歌佬",
  },
  musician: {
    en: "musician, instrumentalist, music performer",
    zh: "音樂家 樂手 演奏家 音樂人",
    yue: "玩音樂嘅",
  },
  band: {
    en: "rock band, pop group, music group, band members",
    zh: "樂隊 樂團 音樂組合 搖滾樂隊",
    yue: "夾band",
  },
  album: {
    en: "album, studio album, debut album, music record",
    zh: "專輯 唱片 大碟 音樂專輯",
  },
  performance: {
    en: "stage performance, perform on stage, live show",
    zh: "登台 表演 演出 上演",
    yue: "做騷",
  },
  festival: {
    en: "festival, carnival, fete, arts festival, cultural festival",
    zh: "嘉年華 慶典 藝術節 節慶活動 文化節",
  },
  newspaper: {
    en: "newspaper, daily paper, daily newspaper, local paper",
    zh: "報紙 報章 新聞紙 報刊",
  },
  magazine: {
    en: "magazine, glossy magazine, periodical",
    zh: "刊物 雜誌 期刊 雜誌刊物",
  },
  media: {
    en: "news media, mass media, news organization",
    zh: "新聞機構 大眾媒體",
  },
  byline: {
    en: "newsman, newswoman",
    zh: "新聞工作者 新聞從業員 特派員",
    yue: "跑新聞嘅",
  },
  press_conference: {
    en: "press conference, news conference, press briefing, media briefing",
    zh: "記者會 新聞發布會 記者招待會 傳媒簡報會",
  },
  fake_news: {
    en: "fake news, disinformation, misinformation, false report, hoax",
    zh: "假新聞 假消息 虛假資訊",
    yue: "老作",
  },
  broadcaster: {
    en: "broadcaster, television station, tv station, tv channel",
    zh: "電視台 廣播公司 電視頻道 廣播機構",
  },
  television: {
    en: "television, tv, telly, tv set, television set",
    zh: "電視 電視機 電視螢幕 彩電",
  },
  tv_series: {
    en: "tv series, television series, tv drama, television drama, soap opera, sitcom",
    zh: "電視劇 劇集 連續劇 影集",
    yue: "煲劇",
  },
  radio: {
    en: "radio, radio station, wireless broadcast, radio programme",
    zh: "電台 收音機 廣播電台 電台節目",
  },
  social_media: {
    en: "social media, social network, social platform",
    zh: "社交媒體 社交網絡 社群媒體 社交平台 社群網站",
  },
  celebrity: {
    en: "celebrity, celeb, famous person, famous people, public figure",
    zh: "名人 明星 知名人士 藝人",
  },
  copyright: {
    en: "copyright, authors' rights, copyright protection",
    zh: "版權 著作權 版權保護 作者權利",
  },
  audience: {
    en: "audience, spectator, viewer, theatregoers, moviegoers",
    zh: "觀眾 觀賞者 現場觀眾 入場觀眾",
  },
  attendance: {
    en: "attendance, crowd size, turnout of visitors, visitor numbers, number of visitors",
    zh: "出席人數 入場人次 參觀人數 入場人數",
  },
  ticket: {
    en: `admission ticket, concert ticket, cinema ticket, entry ticket, ticket, train ticket,
      bus ticket, air ticket, plane ticket`,
    zh: "入場券 機票 門票 戲票 演唱會門票 車票 船票 飛機票",
    yue: "戲飛 入場飛 車飛 船飛 門飛",
  },
  sold_out: {
    en: `sold out, sells out, fully booked, booked up, sellout, out of stock, unavailable,
      unobtainable, inaccessible, out of reach, hard to come by, nowhere to be found`,
    zh: "爆滿 滿座 售罄 座無虛席 門票賣光 售完 缺貨 賣光 售清 完售 訂滿 滿房 暫無供應 買不到",
    yue: "爆棚 賣晒飛 賣晒 斷貨 爆房",
  },
  reopen: {
    en: `resume, restart, reopen, open again, resumption, reinstate, re-opened, start again,
      back on track, pick up where left off`,
    zh: "重開 重新開放 復開 重啟開放 恢復 重啟 復辦 重新開始 重新開業 重新通車 解封 恢復運作 復工 再度開始 恢復進行",
    yue: "開返門 開返 做返 重新嚟過",
  },
  shut_venue: {
    en: `closed down, shut, shut down, shuttered, close its doors, shut its doors, school closure,
      museum closure, theatre closure, closed for good, closure, cease trading, out of
      business, shutdown, permanently closed, ceased operations, wind up business, dissolve,
      disband, shuts its doors, closing down`,
    zh: "停辦 關閉 停運 閉館 停業 休館 結業 歇業 關門大吉 停止營業 倒閉 關門 停止營運 解散 裁撤",
    yue: "執笠 閂門 拉閘 執咗",
  },
  operate: {
    en: `inaugurate, officially opened, come into service, came into service, open to traffic,
      opened to the public`,
    zh: "開幕式 開幕典禮",
  },
  closing_ceremony: {
    en: "closing ceremony, closing night, closing gala, final night of the festival",
    zh: "閉幕 閉幕式 閉幕禮 閉幕典禮",
  },
  venue: {
    en: "venues, event venue, concert hall, event location",
    zh: "場地 會場 場館 舉辦地點",
  },
  founder: {
    en: `founded, founder, co-founder, set up the company, set up, establish, founding father,
      started by, co-founded, cofounder, founded by, founded the company, establishment
      of, inaugurate, date of founding`,
    zh: "創立 創辦 創辦人 始創 創始人 創立者 創業者 成立 設立 建立 發起人 聯合創辦人 創建 創始",
    yue: "搞起 開檔 開山鼻祖",
  },
  prize_award: {
    en: "award, prize, accolade, award-winning, prize-winning",
    zh: "獎項 大獎 獎座 得獎作品",
  },
  nominate: {
    en: "nominate, shortlisted, nominee",
    zh: "提名 入圍 獲提名 候選名單",
  },
  sport: {
    en: "sport, sporting activity, association football, football game",
    zh: "體育 體育運動 體育活動 體育競技 足球賽 足球比賽 足球運動",
    yue: "踢波",
  },
  athlete: {
    en: "athlete, sportsman, sportswoman, sportsmen, sportspeople, sportsperson, sports star",
    zh: "運動員 體育健將 選手 體壇健兒",
  },
  footballer: {
    en: "footballer, football player, soccer player",
    zh: "球員 足球員 足球運動員 足球明星",
    yue: "波牛",
  },
  team: {
    en: "sports team, football team, football side, playing squad, team members",
    zh: "球隊 隊伍 代表隊 參賽隊",
  },
  sports_club: {
    en: "football club, sports club, athletic club",
    zh: "球會 俱樂部 體育會 足球會",
  },
  coach: {
    en: `head coach, football coach, sports coach, football manager, football trainer, coaching
      staff`,
    zh: "教練 主教練 總教練 足球教練",
  },
  referee: {
    en: "referee, umpire, linesman, match official",
    zh: "裁判 球證 主裁判 裁判員",
  },
  match_game: {
    en: "sports match, sports game, league match, playoff game, cup match",
    zh: "球賽 賽事 比賽場次 對賽",
    yue: "場波",
  },
  compete: {
    en: `tournament, championship, compete, competition, competitive, competitor, rival,
      rivalry, vie, vying, vied, go head to head, contender`,
    zh: "錦標賽 大賽 競爭 對手 爭奪 較量 角逐 競逐 敵手",
    yue: "鬥過 爭住 鬥緊",
  },
  contestant: {
    en: `competitor, registration, sign up, enrol, enrolled, join, participate, participant,
      attend, attendee, contestant, entrant, competition participants, register, take
      part in, took part in, those taking part`,
    zh: "報名 參加 參與 出席 投身 參與者 與會者 參賽者 參賽選手 參加比賽者 競賽者 登記 註冊 登記註冊 加入 參加者 加盟 出席者",
    yue: "報咗名 入隊 一齊玩 有份參加 有份玩",
  },
  final_match: {
    en: "cup final, grand final, final match, final round, championship game",
    zh: "決賽 總決賽 冠軍戰 決賽戰",
  },
  eliminated: {
    en: `eliminated, knocked out of the tournament, eliminated from the competition, failed
      to qualify, knocked out of the cup, crash out`,
    zh: "淘汰 出局 被淘汰",
    yue: "畀人踢走",
  },
  win: {
    en: `win, winner, victory, came first, won, victorious, triumph, come out on top, came
      out on top, beat them`,
    zh: "勝出 取勝 奪冠 獲勝 贏得 得勝 勝利 贏家 打敗對手 奪得",
    yue: "贏咗 打贏 贏硬 攞冠軍",
  },
  lose_match: {
    en: `lost the match, lose the match, defeated by, suffered defeat, lost the game, lose
      the game, beaten by, losing side, beaten, defeat, loser, lost to, lost the election,
      knocked out, thrashed, was defeated, were defeated`,
    zh: "落敗 輸球 敗北 戰敗 敗陣 輸給 輸家 慘敗 敗選",
    yue: "輸咗 打輸 輸波 輸硬",
  },
  draw_match: {
    en: `draw match, drawn match, match drawn, ended in a draw, tied game, goalless draw,
      finished level`,
    zh: "和局 打成平手 平局 平手",
    yue: "打和 踢和",
  },
  champion: {
    en: "champion, title holder, reigning champion, champion team",
    zh: "冠軍 衛冕冠軍 冠軍得主 冠軍隊",
  },
  medal: {
    en: "medal, medallist, medalist",
    zh: "獎牌 獎章 得牌 獎牌得主",
  },
  score_goal: {
    en: "scored a goal, netted, goal scorer, goalscorer, scored the winner",
    zh: "入球 進球 破門 射入",
    yue: "入波",
  },
  final_score: {
    en: "final score, match score, scoreline, full-time score",
    zh: "比數 比分 賽果 完場比數",
  },
  rank: {
    en: "world ranking",
    zh: "積分榜 世界排名",
  },
  record_sport: {
    en: `world record, record-breaking, broke the record, break the record, all-time best,
      record high, all-time high, highest ever, highest on record, highest level, peak,
      new high, largest ever, at its highest`,
    zh: "破紀錄 世界紀錄 刷新紀錄 創紀錄 新高 歷史新高 高峰 頂峰 最高點 高位",
    yue: "高過以前 破晒紀錄",
  },
  training: {
    en: `trained, training course, training session, training camp, practice session, workout,
      job training, vocational training, on-the-job training, retraining, upskilling,
      reskilling`,
    zh: "訓練 培訓 進修 集訓 練習 操練 職業訓練 再培訓 受訓",
    yue: "操fit",
  },
  stadium: {
    en: "stadium, arena, stadia, sports ground, sports arena",
    zh: "體育館 體育場 球場 運動場",
    yue: "波場",
  },
  fans: {
    en: "football fan, fan club, fans, fandom, supporters' club, football supporters",
    zh: "球迷 粉絲 歌迷 影迷",
    yue: "擁躉",
  },
  amateur: {
    en: "amateur, hobbyist, amateurish player",
    zh: "業餘 業餘選手 業餘愛好者",
    yue: "玩票",
  },
  professional_sport: {
    en: "professional player, professional athlete, turned pro, full-time professional",
    zh: "職業選手 職業球員 職業運動員 轉為職業",
    yue: "打職業",
  },
  delay: {
    en: `postpone, put off, delay, pushed back, behind schedule, late, overdue, rescheduled,
      defer, adjourned, running late, late arrival, late running, too late, belated, belatedly,
      tardy, put back`,
    zh: "延期 延誤 押後 推遲 延遲 拖延 延期舉行 改期 延後 誤點 晚點 遲到 阻延 班次延誤 順延 展延 逾期",
    yue: "拖咗 拖住 押後咗 押咗後 遲咗 遲大到 推後 推遲咗 太遲 拖咗好耐",
  },
  cancel: {
    en: "cancel, cancelled, call off, scrap, axed, axe, shelve, pull the plug, cancellation",
    zh: "取消 腰斬 撤銷 取消舉行 取消演出 停演 作罷 作廢 取消班次 撤回 撤消",
    yue: "cut咗 取消咗",
  },
  goes_ahead: {
    en: `went ahead as planned, goes ahead as planned, go ahead as planned, took place as
      planned, held as scheduled`,
    zh: "如期舉行 照常舉行 按計劃舉行 如常舉行",
    yue: "照搞",
  },
  indoor: {
    en: `internal, indoor, inside the hall, under a roof, indoor venue, inside the building,
      under cover, under one roof, inside, interior`,
    zh: "室內 屋內 戶內 室內場地 館內 內部 之內",
    yue: "屋入面 裡便",
  },
  outdoor: {
    en: `external, outdoor, open-air, alfresco, in the open air, out of doors, outside, exterior,
      in the open`,
    zh: "外面 戶外 露天 室外 戶外場地 屋外 外部 外邊",
    yue: "出面 屋出面 外便",
  },
  doctorate: {
    en: "doctorate, phd, phds, doctoral degree",
    zh: "博士學位 博士銜 哲學博士",
  },
  institute: {
    en: "research center",
    zh: "研究中心",
  },
  teacher_shortage: {
    en: "teacher shortage, shortage of teachers, lack of teachers, unfilled teaching posts",
    zh: "教師短缺 師資不足 教師荒 缺教師",
  },
  class_size: {
    en: "class size, pupils per class, students per class, pupil-teacher ratio",
    zh: "每班人數 班級規模 班額 師生比例",
  },
  stage_play: {
    en: "stage play, theatre play, theatre production, stage drama, theatrical production",
    zh: "話劇 舞台劇 戲劇 戲劇演出",
  },
  film_budget: {
    en: "film budget, cost of the film, movie budget, cost of making the film, production budget",
    zh: "製作費 製作成本 電影預算 攝製成本",
  },
  annual_event: {
    en: `annual, every year, each year, per year, per annum, once a year, held each year, year after year`,
    zh: "每年 按年 年度 每年一次 一年一度 按年舉行",
    yue: "年年 年年都 年頭到年尾",
  },
  tickets_available: {
    en: `tickets still available, tickets remaining, seats still available, unsold tickets,
      unsold seats, seats left, tickets left, seats available, tickets available, rooms
      available, spare seats, remaining tickets`,
    zh: "尚有門票 尚有座位 仍有餘票 門票未售完 餘票 尚有空房 有空位 剩餘座位",
    yue: "仲有飛 仲有位 有房",
  },
  capacity: {
    en: `carrying capacity, seating, room for, accommodates, seating capacity, number of
      seats, seat count, capacity of the hall, stadium capacity, capacity, passenger capacity,
      maximum load, can hold`,
    zh: "容納 座位數 座位數目 容納人數 可容納人數 載客量 運力 載貨量 運載能力 容量 可容納 座位",
    yue: "坐得落 坐得 裝得落",
  },
  gold_medal: {
    en: "gold medal, took gold, gold medallist, gold medalist, won gold",
    zh: "金牌 摘金 奪金 金牌得主",
  },
  silver_medal: {
    en: "silver medal, silver medallist, silver medalist, won silver, took silver",
    zh: "銀牌 摘銀 奪銀 銀牌得主",
  },
} as const satisfies ConceptTable;
