/** How something is done, which adds nothing to what is done. */
export const MANNER = {
  en: `further, once again, now, still, whole, also, overall, together, hard, strong, clear, well, at full speed,
      actively, fully, closely, strongly, jointly, collectively, widely, broadly, clearly, continually, continuously,
      constantly, consistently, steadily, gradually, vigorously, comprehensively, effectively, formally, officially,
      actually, really, truly, indeed, certainly, especially, particularly, notably, specifically, generally, simply,
      recently, newly, lately, eagerly, keenly, proactively, successfully, smoothly, rapidly, quickly, swiftly,
      promptly, firmly, personally, greatly, significantly, substantially, considerably, highly, deeply, directly,
      similarly, additionally, meanwhile, accordingly, seriously, carefully, repeatedly, expressly, explicitly,
      emphatically, importantly, ultimately, essentially, obviously, happily, proudly`,
  zh: `積極 大力 全面 緊密 長遠 進一步 廣泛 充分 切實 深入 持續 不斷 逐步 致力 着力 密切 主動 有效 大舉 穩步 全力 共同 一齊 高度 十分 非常 正式 現時 目前 仍然 依然
    按計劃 明確 強烈 同時 更加 一直 已經 即將 迅速 加快 加強 大幅 成功 順利 努力 認真 公開 明顯 相當`,
  yue: "依家 而家 落力 咁 好",
} as const;

/** What a sentence says no more with than without. */
export const ADDING_NOTHING = {
  en: `now, currently, presently, at present, at the moment, these days, nowadays, so far, as of now, also, as well, in total, altogether, all in all,
    overall, in all, actually, really, truly, indeed, in fact, of course, basically, literally, officially, formally, the, please`,
  zh: "現時 目前 現在 至今 迄今 確實 的確 總共 合共 一共",
  yue: "而家 依家 真係",
} as const;
