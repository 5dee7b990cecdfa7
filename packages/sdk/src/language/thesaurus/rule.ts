import type { ConceptTable } from "../lexicon/types.ts";

/** Government, law, politics, crime, and the steps of public process. */
export const rule = {
  applicant: {
    en: "apply for, applied for, put in for",
    zh: "提出申請 遞交申請 提交申請",
    yue: "入紙",
  },
  approve: {
    en: `approve, approval, green light, green-lit, go-ahead, give the nod, authorise, authorize,
      permission, gave the nod, sign off on, allow, permitted, permissible, let them,
      give the go-ahead, nod, gave the go-ahead, waved through, sign off`,
    zh: "批准 核准 獲批 准許 獲准 放行 審批通過 通過審批 允許 容許 授權 許可 批出",
    yue: "批咗 開綠燈 畀做 准咗 過咗",
  },
  reject: {
    en: "reject, refuse, knocked back, refusal, vetoed, rebuff, turned down, turn down, turns down, voted down, vote down, thrown out, threw out",
    zh: "否決 駁回 回絕 推卻 拒絕",
    yue: "打回頭 彈返轉頭 耍手擰頭 踢走",
  },
  pending: {
    en: `pending, undecided, under review, under consideration, being considered, awaiting
      approval, awaiting a decision`,
    zh: "待批 審議中 審批中 尚待決定 有待決定",
    yue: "等緊批",
  },
  ban: {
    en: "ban, prohibit, forbid, forbidden, outlaw, off limits, barred, outlawed",
    zh: "禁止 禁令 取締 嚴禁 禁制 查禁",
    yue: "禁咗",
  },
  permit: {
    en: "license, permit, licence, authorisation, authorization, let in, allow, allowed",
    zh: "許可證 牌照 執照 許可 准許證 准許 允許",
    yue: "張牌",
  },
  licensed: {
    en: `licensed, licence holder, license holder, holds a licence, holds a license, has
      a permit, permit holder`,
    zh: "持牌 有牌照 獲發牌照 領有牌照 持證",
    yue: "有牌 攞咗牌",
  },
  unlicensed: {
    en: "unlicensed, unlicenced",
  },
  legal: {
    en: "legal, legitimate, lawful, legality, within the law, legalised, legalized",
    zh: "合法 依法 合法化 法律允許",
  },
  illegal: {
    en: "illegal, unlawful, illicit, against the law, illegality, breaking the law, broke the law",
    zh: "違法 犯法",
    yue: "犯咗法",
  },
  deadline: {
    en: `closing date, due date, last day to apply, cut-off date, cutoff date, time limit,
      final date`,
    zh: "截止日期 限期 期限 截止 到期日 最後期限",
    yue: "尾日 最後嗰日 截止嗰日",
  },
  on_schedule: {
    en: `go ahead, proceed, in time, on schedule, on time, on track, as planned, as scheduled, according to plan, punctually, punctuality, right on time, goes ahead, went ahead, going ahead, proceeds as planned, proceeded, take place as planned, bang on time`,
    zh: "如期 準時 按時 按計劃 按原定時間 準點 正點 守時 照常舉行 如常進行 照計劃 及時",
    yue: "依時 依期 照做 照搞 照舊搞 踩正 啱時候",
  },
  ahead_of_schedule: {
    en: `moved up, ahead of schedule, earlier than planned, earlier than expected, bring
      forward, brought forward, moved forward, ahead of time, earlier than scheduled,
      sooner than expected, early arrival, arrived early, in advance, early start, early,
      prematurely, too early, in good time`,
    zh: "提前 提早 比預期早 早於原定 早到 超前 先期 早於預期 預先 過早",
    yue: "早過預期 早咗 推前 提早咗 好早 太早",
  },
  tender: {
    en: `tender, invitation to tender, call for bids, call for tenders, bidding process,
      procurement, put out to tender`,
    zh: "採購 招標 投標 標書 公開招標",
    yue: "落標 入標",
  },
  contract_awarded: {
    en: `winning bid, award the contract, contract award, win the contract, won the contract,
      contract winner, landed the contract`,
    zh: "中標 得標 批出合約 奪得合約 判出合約",
    yue: "攞到合約 攞到標",
  },
  contract: {
    en: `contract, contractual, signed contract, service contract, written agreement, contract
      terms, contract signed, business contract, signed a contract, signed a deal, business
      deal`,
    zh: "合約 簽約 合同 契約 合約條款",
    yue: "合約紙",
  },
  consult: {
    en: `consult, consultation, public consultation, public comment, seek views, sought views,
      gather feedback, ask the public`,
    zh: "諮詢 公眾諮詢 徵詢意見 徵求意見 收集意見",
    yue: "問意見 問吓市民",
  },
  inspect: {
    en: "inspect, spot check, on-site check",
    zh: "檢驗 視察 巡查 檢查 抽查",
    yue: "查牌 嚟查",
  },
  audit: {
    en: "audit, auditor, audit report, checked the accounts",
    zh: "審計 核數 核數師 審計報告 查帳",
    yue: "查數",
  },
  appeal: {
    en: "appeal, appellant, lodge an appeal, challenge the ruling",
    zh: "上訴 提出上訴 上訴人 上訴得直",
    yue: "打上訴",
  },
  suspend: {
    en: `suspend, halt, shelved, on ice, suspension, put on hold, stoppage, grind to a halt, came to a standstill, put a stop to, called a halt, interrupt, freeze temporarily`,
    zh: "暫停 中止 停擺 停工 中斷 暫緩 凍結 停頓 停下 止住 打斷",
    yue: "煞停 停咗 停手 停咗先 咪再 停晒 停住先 暫時停 斷咗",
  },
  revoke: {
    en: "revoke, revocation, rescind, lose its licence, lost its licence, stripped of its licence",
    zh: "撤銷 吊銷 註銷 褫奪 釘牌",
    yue: "釘咗牌 收返個牌",
  },
  withdraw: {
    en: "withdraw, withdrawn, pull out, withdrew, withdrawal, back out, drop out",
    zh: "抽身 撤回 退選",
    yue: "縮沙 退咗",
  },
  propose: {
    en: "propose, proposal, put forward, suggest, moot, float the idea",
    zh: "建議 提議 提案 倡議 主張 倡導 提出方案",
    yue: "提出嚟",
  },
  amend: {
    en: "amend, changes to the law",
    zh: "修訂 修改 修正 修例 修正案",
    yue: "改例 改咗",
  },
  law: {
    en: `law, legislation, statute, ordinance, act of parliament, courthouse, tribunal, court
      of law`,
    zh: "法律 法例 條例 成文法 審裁處 裁判所",
  },
  enact: {
    en: "legislate, enact, pass a law, pass the bill, signed into law",
    zh: "立法 制定法律 通過法案 通過法例 三讀通過",
    yue: "過咗三讀",
  },
  take_effect: {
    en: `take effect, come into force, effective from, in force, took effect, came into force,
      entered into force, goes into effect, went into effect`,
    zh: "生效 實施 正式實施 開始生效 施行",
    yue: "開始行 執行緊",
  },
  valid: {
    en: "valid, validity, still valid, remains valid, unexpired",
    zh: "有效 仍然有效 有效期內",
    yue: "仲用得",
  },
  end: {
    en: `expiration, out of date, finish, conclude, ended, terminate, came to an end, come
      to an end, wrap up`,
    zh: "失效 過期 結束 完結 終結 告終 落幕 收尾 了結",
    yue: "過咗期 用唔到 完咗 搞完 收工",
  },
  rules_system: {
    en: "bylaw",
    zh: "規例 規定 守則 指引",
  },
  regulate: {
    en: "regulate, regulatory, oversee, oversaw, supervise, oversight",
    zh: "監管 規管 管制 監督",
  },
  relax_rules: {
    en: `relax the rules, relaxed rules, ease restrictions, easing of restrictions, lift
      restrictions, loosen rules, deregulate`,
    zh: "放寬 鬆綁 放寬限制 解除限制",
    yue: "鬆咗 放鬆咗",
  },
  tighten_rules: {
    en: "tighten the rules, tighter rules, stricter rules, tougher rules, toughen, tighter control",
    zh: "收緊 加強管制 收緊規定 從嚴 收緊限制",
    yue: "收緊咗 嚴咗",
  },
  comply: {
    en: "comply, complied, compliance, compliant, abide by, obey, follow the rules, follow the rule, stick to the rules, stick to, keep to the rules, observe the rules, respect the rules, bound by",
    zh: "遵守 符合規定 合規 守規 遵從",
    yue: "跟足 跟規矩 守規矩",
  },
  violate: {
    en: "breach, violate, infringe, flout, break the rules, broke the rules",
    zh: "違規 違反 觸犯 抵觸",
    yue: "犯規",
  },
  exempt: {
    en: "exempt, waiver, waive, excused from",
    zh: "豁免 免除 獲豁免 寬免 減免",
  },
  mandatory: {
    en: `forced to, mandatory, compulsory, obligatory, required by law, legally required, obliged to, obligation, compel, compelled, coerce, required to, legally binding, binding rule, binding, made it a rule`,
    zh: "被迫 強制 強制性 法定要求 強迫 迫使 逼使 硬性規定",
    yue: "一定要 逼到 夾硬 監硬 夾硬要 焗住要",
  },
  voluntary: {
    en: "voluntary, of their own accord, willingly, optional, by choice, of their own free will",
    zh: "自發 自願 自願性質 可選擇",
    yue: "隨得你 自己肯 自己想",
  },
  criterion: {
    en: "conditions attached, provided that, on condition that, stipulation, strings attached, strings are attached, what's the catch, hoops",
    zh: "資格準則 先決條件",
  },
  submit: {
    en: "submit, submission, lodge, hand in",
    zh: "提交 遞交 呈交 呈遞",
    yue: "交咗 交上去",
  },
  decide: {
    en: `decide, decision, final say, determine, settle on, made up their minds, make up
      their mind, resolved to, determined to, come to a decision, pick out`,
    zh: "決定 拍板 定案 決策 作出決定 下決心 選擇 選定 選中",
    yue: "揸主意 落決定 決定咗 諗掂 揀咗 揀中 揀到",
  },
  fined: {
    en: `fined, monetary penalty, financial penalty, penalty notice, fixed penalty, ticketed,
      had to pay a fine, punished, penalised, penalized, made to pay, hit with a fine, slapped with a fine`,
    zh: "罰款 罰金 罰單 被罰款 受罰 被罰 挨罰",
    yue: "罰錢 牛肉乾 告票 俾人罰",
  },
  punish: {
    en: "penalty, punish, penalise, penalize, disciplinary action",
    zh: "處罰 懲罰 懲處 刑罰 處分",
    yue: "罰咗",
  },
  complain: {
    en: "complain, grievance, grumble, moan, gripe, complaint, whinge, beef with, grouse about",
    zh: "投訴 申訴 抱怨 投訴個案 埋怨 訴苦 怨言",
    yue: "投訴咗 嘈緊 呻笨 呻下 嘈 呻",
  },
  government: {
    en: "government, authorities, officialdom, state authorities",
    zh: "政府 當局 官方 行政當局",
  },
  national_government: {
    en: "central government, national government, federal government, federal, federal authorities",
    zh: "中央政府 聯邦政府 全國政府 聯邦",
  },
  local_government: {
    en: `municipality, city hall, local government, local authority, municipal, city council,
      town council, county council`,
    zh: "地方政府 市政府 市議會 區議會 鎮公所",
  },
  official: {
    en: "civil servant, bureaucrat, authorised, authorized, public servant, government employee",
    zh: "官員 公務員 官方 公職人員 官僚 獲授權 獲認可",
    yue: "打政府工 正正式式 官方嘅",
  },
  minister: {
    en: "ministers, cabinet minister, cabinet member, secretary of state",
    zh: "部長 局長 大臣 閣員 內閣成員",
  },
  prime_minister: {
    en: "prime minister, premier, premiership, head of government",
    zh: "總理 首相 政府首腦 閣揆",
  },
  president: {
    en: "president, presidency, presidential, head of state",
    zh: "總統 國家元首 元首 總統職位",
  },
  mayor: {
    en: "mayor, city leader, mayoral, mayoralty",
    zh: "市長 鎮長 市長職位 市政首長",
  },
  parliament: {
    en: `parliament, parliamentary, legislature, senate, lower house, upper house, national
      assembly`,
    zh: "國會 議會 立法機關 立法會 參議院 眾議院",
  },
  lawmaker: {
    en: "lawmaker, legislator, mp, mps, congressman, member of parliament, senator, congresswoman",
    zh: "議員 立法會議員 國會議員 參議員 眾議員",
  },
  political_party: {
    en: "political party, party affiliation, party member, partisan",
    zh: "政黨 黨派 黨籍 黨員",
  },
  ruling_party: {
    en: `ruling party, governing party, party in power, ruling coalition, governing coalition,
      ruling bloc`,
    zh: "執政黨 執政聯盟 執政 在朝",
  },
  opposition_party: {
    en: "opposition party, opposition leader, opposition lawmaker, opposition bloc",
    zh: "反對黨 在野黨 反對派 在野",
  },
  election: {
    en: "election, electoral, by-election, general election",
    zh: "選舉 大選 補選 換屆選舉",
    yue: "揀議員",
  },
  vote: {
    en: "vote, ballot, cast a ballot, cast a vote, go to the polls, went to the polls",
    zh: "投票 選票 投下一票 表決",
    yue: "投咗票",
  },
  abstain: {
    en: "abstain, abstention, blank ballot",
    zh: "棄權 投棄權票 白票",
  },
  voter: {
    en: "voter, electorate, registered voter, eligible voters, constituents",
    zh: "選民 投票人 登記選民 合資格選民",
  },
  turnout: {
    en: "turnout, voter turnout, voter participation, turned out to vote, share of voters",
    zh: "投票率 投票人數 投票比率 出席投票",
  },
  polling_station: {
    en: "polling station, polling place, voting booth",
    zh: "投票站 票站 投票所 投票中心",
  },
  candidate: {
    en: "candidate, nominee, candidacy, contender",
    zh: "候選人 參選人 參選者 提名人選",
  },
  run_for_office: {
    en: `run for office, ran for office, stand for election, stood for election, seek office,
      seek election`,
    zh: "參選 競選 出選 角逐",
    yue: "出嚟選",
  },
  election_campaign: {
    en: "canvass, election campaign, campaign trail, campaign rally, electioneering",
    zh: "拉票 競選活動 競選集會 選舉工程 造勢",
    yue: "洗樓",
  },
  win_election: {
    en: `elected, get elected, got elected, win the election, won the election, election
      victory, voted in, voted into office, won a seat`,
    zh: "當選 勝選 贏得選舉 獲選 勝出選舉",
    yue: "選到 選贏咗",
  },
  lose_election: {
    en: `lose the election, lost the election, election defeat, electoral defeat, voted out,
      lost the seat, failed to be elected`,
    zh: "落選 敗選 選舉失利 競選失敗",
    yue: "選輸咗 選唔到",
  },
  reelected: {
    en: "re-elected, reelected, another term, second term, stay in office",
    zh: "連任 再度當選 連選連任 成功連任",
    yue: "做多屆 坐多屆",
  },
  majority: {
    en: `majority, more than half, most people, predominantly, largely, over half, majority of votes, more than half of votes, the bulk of, the greater part, in the main, most of them, the majority, vast majority, the lion's share, the bulk, more often than not`,
    zh: "多數 大多數 過半 大半 過半數 超過一半 半數以上 絕大部分",
    yue: "大部分 大部份 多過一半 大部份人 多數人都 成大半 多數都 十個有九個",
  },
  referendum: {
    en: "referendum, referenda, plebiscite, public vote, ballot measure",
    zh: "公投 全民公投 公民投票 全民投票",
  },
  support: {
    en: `support, endorse, advocate, stand behind, backers, supporters, in favour of, in
      favor of, voted for, backed the idea, followers, proponents, adherents, those in
      favour, those in favor`,
    zh: "支持 贊成 力撐 撐腰 力挺 追隨者 擁護 支持者 聲援 擁護者 擁躉 贊成者",
    yue: "撐住 撐佢 企佢嗰邊 撐到底 粉絲 撐開嘅人 捧場客",
  },
  oppose: {
    en: `oppose, opponents, resist, object to, voted against, against the plan, opposition to, opponents of, against the idea, resistance, speak out against`,
    zh: "反對 抗拒 異議 反對票 抵制 反對者 反抗 抵抗 反對聲音",
    yue: "反枱",
  },
  protest: {
    en: `demonstration, protest, protesters, protestors, demonstrators, took to the streets,
      street rally`,
    zh: "示威 抗議 遊行 示威者 抗議者",
    yue: "上街 行出嚟",
  },
  peaceful: {
    en: "peaceful, nonviolent",
    zh: "和平 和平進行",
  },
  riot: {
    en: "riot, rioters, unrest, violent clashes, street violence, turned violent",
    zh: "騷亂 暴動 動亂 暴亂",
    yue: "搞到打交",
  },
  resign: {
    en: `resign, step down, resignation, stand down, stood down, quit office, quit the post,
      quit his job, quit her job, quit the job, handed in notice, quit, stepped down`,
    zh: "辭職 下台 離職 請辭 辭任 辭去 呈辭",
    yue: "辭工 落台 劈炮 辭咗職",
  },
  remove_from_office: {
    en: `sack, ousted, removed from office, ouster, dismissed from office, relieved of duty,
      fired from his job, fired from her job, dismissed from the job, given the sack,
      got the sack, lost her job, lost his job, dismissal`,
    zh: "解僱 革職 免職 罷免 撤職 辭退 開除",
    yue: "執包袱 炒咗 炒魷魚 炒魷",
  },
  incumbent: {
    en: "incumbent, currently in office, current officeholder, sitting member, officeholder, in charge since, in the job, at the helm",
    zh: "現任 在任 現屆 在位 掌舵",
    yue: "坐緊呢個位",
  },
  former_holder: {
    en: "predecessor, former, previous holder, past holder",
    zh: "前任 卸任 上屆 前度",
    yue: "上手 上一手",
  },
  successor: {
    en: "successor, take over from, took over from, succeeded by, incoming leader",
    zh: "接任 接班人 繼任人 繼任者",
    yue: "接手",
  },
  term_of_office: {
    en: "tenure, term of office, term limit, length of term",
    zh: "任期 任期限制 任內 任期長度",
  },
  spokesperson: {
    en: `spokesperson, spokesman, spokeswoman, spokesmen, spokespeople, press secretary,
      press officer, mouthpiece, representative`,
    zh: "發言人 代表 新聞官 新聞秘書 政府發言人 代言人",
    yue: "出嚟講嘢 代表講嘢",
  },
  budget: {
    en: `budget, financial plan, budgetary, spending plan, fiscal plan, government spending,
      public spending, kitty, purse, pot of money`,
    zh: "預算 財政預算 預算案 公共開支 政府開支 編列預算 經費",
    yue: "錢",
  },
  over_budget: {
    en: "over budget, cost overrun, budget overrun, overspend, overspent",
    zh: "超支 超出預算 成本超支 超預算",
    yue: "爆預算 使多咗",
  },
  within_budget: {
    en: "within budget, under budget, on budget, below budget",
    zh: "符合預算 低於預算",
  },
  tax: {
    en: "tax, taxation, levy, income tax, excise duty, value added tax, lower taxes",
    zh: "稅項 徵稅 稅收 稅款 繳稅 課稅 所得稅 稅務寬減 降稅",
    yue: "交稅 打稅",
  },
  police: {
    en: `cop, police, police officer, policeman, policemen, policewoman, constable, law enforcement`,
    zh: "警方 警察 警員 警務人員 公安",
    yue: "差人 差佬 阿sir",
  },
  crime: {
    en: "crime, offence, offense, criminal act, felony, misdemeanour, misdemeanor",
    zh: "罪案 罪行 犯罪 刑事案件 刑事罪行",
    yue: "犯咗事",
  },
  criminal: {
    en: "criminals, offender, culprit, perpetrator, crook, felon, lawbreaker, wrongdoer",
    zh: "罪犯 犯罪者 歹徒 匪徒 兇徒",
    yue: "壞人 賊佬",
  },
  suspect: {
    en: "suspect, person of interest, alleged offender, alleged culprit, alleged attacker",
    zh: "疑犯 嫌疑人 嫌犯 嫌疑犯 涉案人",
  },
  witness: {
    en: "onlooker, bystander, witness, eyewitness, people who saw it",
    zh: "旁觀者 目擊者 證人 目擊證人",
  },
  evidence: {
    en: "evidence, proof, forensic evidence, piece of evidence",
    zh: "證據 物證 罪證 佐證",
  },
  lack_of_evidence: {
    en: "lack of evidence, insufficient evidence, unproven",
    zh: "證據不足 缺乏證據",
  },
  accuse: {
    en: `purportedly, accuse, accused of, accusation, allege, allegation, purported, rumour,
      rumor, it is claimed, according to reports`,
    zh: "聲稱 指控 指稱 涉嫌 指責 自稱 謠傳",
    yue: "話係 聞說 收到風",
  },
  admit: {
    en: "admit, confess, own up, come clean, came clean, admitted that, admission of",
    zh: "承認 招認 供認 坦白承認 坦承 自認 坦白 直認",
    yue: "認咗 認衰 認頭",
  },
  deny: {
    en: "refute, denial, disputed the claim, dismiss the claim, dismissed claims, disclaim",
    zh: "矢口否認 駁斥 予以否認 反駁 闢謠",
    yue: "話冇 死口唔認",
  },
  reveal: {
    en: `disclose, disclosure, made public, reveal, divulge, make public, publicly released,
      revelation, expose, uncover`,
    zh: "披露 透露 揭露 公布 洩露 揭示 曝光 揭發",
    yue: "爆料 講咗出嚟 爆出 篤爆",
  },
  secret: {
    en: `secret, undisclosed, confidential, kept secret, withheld, behind closed doors, under
      wraps, hush-hush, hide, hidden, conceal, cover up, keep secret, in secret, covert,
      clandestine, on the quiet, undercover`,
    zh: "保密 機密 秘密 閉門 隱藏 隱瞞 躲藏 掩飾 隱蔽 藏匿 掩蓋 暗中 偷偷 悄悄",
    yue: "匿埋 收埋 冚住 靜靜雞 靜雞雞 偷偷地 暗啞底 鬼鬼祟祟",
  },
  investigate: {
    en: "investigate, probe, inquiry, look into",
    zh: "調查 偵查 查究 追查 偵辦",
    yue: "查緊",
  },
  solved: {
    en: "solved the case, case solved, cracked the case, solved the crime",
    zh: "破案 偵破 破獲 告破",
    yue: "破咗案",
  },
  unsolved: {
    en: "unsolved, cold case",
    zh: "懸案",
    yue: "破唔到案",
  },
  motive: {
    en: `motive, reason for the crime, reason for the attack, motive for the attack, motivation
      for the crime`,
    zh: "動機 犯案動機 作案動機 行兇動機",
  },
  report_to_police: {
    en: "report to police, called the police, notified police, police report, went to the police",
    zh: "報警 報案 通知警方 向警方求助",
    yue: "報差館",
  },
  arrest: {
    en: "nabbed, arrest, apprehend, taken into custody, busted, detain",
    zh: "逮捕 拘捕 被捕 落網 拘留 扣留",
    yue: "拉咗 捉咗 拉人",
  },
  flee: {
    en: `flee, fled, run away, on the run, fugitive, fled the scene, still wanted, absconded,
      escaped arrest, escape, ran away, get away, got away, make a getaway`,
    zh: "逃離 在逃 逃犯 潛逃 通緝 畏罪潛逃 逃走 逃跑 逃脫 逃亡 脫逃",
    yue: "走佬 鬆人 着草",
  },
  in_custody: {
    en: "in custody, held in custody, remanded, on remand, denied bail, refused bail",
    zh: "羈押 還押 收押",
  },
  bail: {
    en: "bailed, on bail, granted bail, released on bail, out on bail, posted bail",
    zh: "保釋 獲准保釋 保釋金 擔保外出",
    yue: "擔保咗出嚟",
  },
  freed: {
    en: `set free, released from custody, released from jail, released from prison, out of jail, out of prison`,
    zh: "獲釋 出獄 重獲自由",
    yue: "放咗出嚟 放監",
  },
  prosecute: {
    en: "charged with, prosecute, criminal charges, press charges, indict",
    zh: "起訴 檢控 控罪 落案起訴 被控",
    yue: "告咗",
  },
  charges_dropped: {
    en: `charges dropped, drop the charges, dropped charges, charges withdrawn, case dropped,
      dropped the case`,
    zh: "撤控 撤銷控罪 撤銷檢控",
  },
  sue: {
    en: `sue, lawsuit, sued, suing, litigation, legal action, take to court, took to court,
      court action`,
    zh: "訴訟 打官司 控告 興訟 提告",
    yue: "告上法庭",
  },
  plaintiff: {
    en: "plaintiff, claimant, complainant",
    zh: "原告 原告人 申索人 原訴人",
  },
  defendant: {
    en: "defendant, the accused, accused person, person on trial",
    zh: "被告 被告人 答辯人 辯方",
  },
  lawyer: {
    en: "lawyer, solicitor, barrister, legal counsel, attorney",
    zh: "律師 大律師 辯護律師 代表律師",
    yue: "狀師",
  },
  judge: {
    en: "judge, magistrate, presiding judge, trial judge",
    zh: "法官 裁判官 大法官 審判長",
  },
  trial: {
    en: `on trial, goes on trial, went on trial, stand trial, stood trial, court case, court
      hearing, court proceedings, jury trial`,
    zh: "審訊 審判 開審 聆訊 受審",
    yue: "審緊 上庭",
  },
  ruling: {
    en: "ruling, verdict, judgment, court decision, court ruled, judge ruled",
    zh: "裁決 判決 裁定 判詞",
    yue: "判咗",
  },
  guilty: {
    en: "guilty, convict, found guilty, plead guilty",
    zh: "有罪 定罪 罪成 罪名成立 認罪",
  },
  not_guilty: {
    en: `acquit, acquittal, cleared of charges, cleared of all charges, exonerate, innocent,
      innocence`,
    zh: "罪名不成立 脫罪 清白",
    yue: "甩身 甩咗罪",
  },
  sentenced: {
    en: "sentenced to, jail term, prison term, prison sentence, jail sentence",
    zh: "判刑 刑期 量刑 判處 判監",
  },
  prison: {
    en: "prison, jail, gaol, imprison, incarcerated, behind bars, penitentiary",
    zh: "監獄 入獄 監禁 坐牢 囚禁 服刑",
    yue: "坐監 踎監 坐花廳",
  },
  prisoner: {
    en: "prisoner, inmate, detainee",
    zh: "囚犯 在囚人士 囚徒 犯人",
    yue: "監躉",
  },
  life_sentence: {
    en: "life sentence, life imprisonment, life in prison, jailed for life, imprisoned for life",
    zh: "終身監禁 終身囚禁 判囚終身",
  },
  death_penalty: {
    en: `death penalty, capital punishment, death sentence, death row, sentenced to death,
      put to death`,
    zh: "死刑 判處死刑 極刑 處決",
    yue: "打靶",
  },
  corruption: {
    en: "corruption, graft, bribe, bribery, kickback, backhander, payoff, took bribes",
    zh: "貪污 賄賂 受賄 行賄 回扣 貪腐",
    yue: "收黑錢 塞錢",
  },
  murder: {
    en: "murder, murderer, homicide, killer, slaying",
    zh: "謀殺 殺人 兇殺 兇手 命案",
    yue: "殺咗人",
  },
  assault: {
    en: "assault, beat up, beaten up, bashed, punched, physical attack, grievous bodily harm",
    zh: "襲擊 毆打 傷人 施襲 打人",
    yue: "郁手打 打鑊",
  },
  sexual_assault: {
    en: "rape, rapist, sexual assault, sexual abuse, molest, indecent assault",
    zh: "強姦 性侵 性侵犯 性暴力",
    yue: "鹹豬手",
  },
  stabbing: {
    en: "stabbing, knifed, knife attack",
    zh: "刺傷 持刀傷人 捅傷 斬傷 刀傷",
    yue: "斬人 劈友",
  },
  shooting: {
    en: `mass shooting, fatal shooting, opened fire, shots fired, gunfire, gunman, gunmen,
      shot at, shot dead, gunned down`,
    zh: "槍擊 開槍 槍手 槍殺 槍擊案",
    yue: "開咗槍",
  },
  armed: {
    en: `armed with, armed with a gun, armed with a knife, carrying a weapon, gun-wielding,
      knife-wielding`,
    zh: "持械 持槍 持刀 攜帶武器",
    yue: "揸架生 揸住把刀",
  },
  unarmed: {
    en: "unarmed, weaponless",
    zh: "手無寸鐵 徒手",
  },
  robbery: {
    en: "robbery, rob, robber, mugging, mugger, stick-up, held at gunpoint",
    zh: "搶劫 打劫 劫案 劫匪 行劫",
    yue: "箍頸 老笠",
  },
  theft: {
    en: "theft, thief, thieves, steal, stole, stolen, shoplifting, shoplifter, pickpocket, larceny",
    zh: "盜竊 偷竊 竊賊 失竊 小偷 被盜",
    yue: "偷嘢 高買 賊仔",
  },
  burglary: {
    en: "burglary, burglar, burgled, burglarized, break-in, break-ins, broke into, broken into",
    zh: "爆竊 入屋盜竊 入屋行竊 闖空門",
    yue: "爆格 入屋偷嘢",
  },
  fraud: {
    en: `fraud, fraudulent, scam, scammer, swindle, swindler, conned, con man, defraud, fraudster,
      con artist, ponzi scheme`,
    zh: "詐騙 騙案 欺詐 騙徒 騙局 行騙 騙財",
    yue: "呃錢 老千 呃人",
  },
  kidnap: {
    en: "kidnap, kidnapper, abduct, held for ransom, taken hostage",
    zh: "綁架 擄走 人質 綁匪 擄人勒索",
    yue: "綁票 標參",
  },
  smuggle: {
    en: "smuggle, smuggler, contraband",
    zh: "走私 私運 偷運 走私客",
    yue: "走水貨",
  },
  gang: {
    en: "gang, gangster, mobster, organised crime, organized crime, crime syndicate, crime ring",
    zh: "黑幫 黑社會 幫派 犯罪集團 黑道",
    yue: "古惑仔",
  },
  arson: {
    en: "arson, arsonist, set fire to, torched, deliberately set fire, firebombed",
    zh: "縱火 放火 縱火者 蓄意縱火",
    yue: "點火燒",
  },
  hacking: {
    en: `hack, hacker, cyberattack, cyber attack, cybercrime, data breach, ransomware, malware,
      computer virus`,
    zh: "黑客 駭客 網絡攻擊 網絡罪案 入侵系統 入侵電腦 勒索軟件 電腦病毒",
    yue: "俾人hack",
  },
  raid: {
    en: "raid, search warrant, searched the home, searched the premises, police swoop",
    zh: "搜查 突擊搜查 搜查令 突擊行動",
    yue: "冚檔 冧檔",
  },
  seize: {
    en: "take away, seize, seizure, confiscate, impound, took away, taken away",
    zh: "檢獲 查獲 充公 扣押 奪走 取走 檢走 收繳 查扣",
    yue: "攞走 搶走 充咗公 收走咗",
  },
  deport: {
    en: "deport, deportation, sent back home, expelled from the country",
    zh: "驅逐出境 遣返 遞解出境 遣送",
    yue: "遞解走",
  },
  refugee: {
    en: "refugee, asylum, asylum seeker",
    zh: "難民 尋求庇護 庇護 尋求庇護者",
  },
  visa: {
    en: `visa, entry permit, travel permit, residence permit, residency permit, entry visa,
      tourist visa`,
    zh: "簽證 入境許可 居留證 居留許可 入境簽證 旅遊簽證",
  },
  foreigner: {
    en: "expat, expatriate, foreigner, foreign national, overseas national",
    zh: "外國人 外籍人士 外籍 外地人 外來者 異鄉人",
    yue: "鬼佬 老外 外地佬 番鬼佬",
  },
  discuss: {
    en: "negotiate, hold talks, bargaining, discuss, talks, debate, negotiators, held talks",
    zh: "談判 會談 討論 商討 商議 洽談 協商 磋商 辯論",
    yue: "傾緊 傾掂 講數",
  },
  sign_deal: {
    en: "agreement reached, reached an agreement, struck a deal, memorandum of understanding",
  },
  deadlock: {
    en: "deadlock, stalemate, impasse, talks collapsed, talks failed, failed to agree",
    zh: "僵局 談判破裂 談不攏",
    yue: "傾唔掂 傾唔埋",
  },
  responsible: {
    en: `liability, responsibility, responsible for, in charge of, duty, task, held responsible,
      hold accountable, held accountable, accountable, accountability, blame, liable,
      hold responsible, at fault, point the finger, accuse, scapegoat, put it down to,
      shift the blame`,
    zh: "職責 負責 任務 職務 問責 追究責任 歸咎 負上責任 責怪 怪罪 指責 諉過 代罪羔羊 責任",
    yue: "孭鑊 孭飛 賴佢 卸膊 怪佢 要孭 孭上身",
  },
  minor: {
    en: "underage, under-age, juvenile, below legal age",
    zh: "少年犯",
  },
} as const satisfies ConceptTable;
