import { createFactBase, hkAi, LANGS, type Pack } from "@hk-ai/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../src/commands/answer.ts";
import { isAwaited } from "../src/commands/awaited.ts";
import type { CommandContext } from "../src/commands/command.ts";
import { createCommands } from "../src/commands/registry.ts";
import { openStore, type Store } from "../src/store/open-store.ts";
import { unknownView } from "../src/views/unknown-view.ts";

const commands = createCommands(createFactBase<Pack>(hkAi.pack));
const now = new Date("2026-07-13T01:00:00Z");
const where = { teamId: "T1", channelId: "C1", userId: "U1" };
let store: Store;
beforeAll(async () => {
  store = await openStore({ dataDir: ":memory:" });
});
afterAll(() => store.close());

const answer = (text: string, context: Partial<CommandContext> = {}): Promise<Answer> =>
  commands.answer(text, { lang: "en", page: 0, ...where, now, store, ...context });
const RANKS = ["awaited", "reported", "past"];
const nearest = (given: Answer) =>
  given.type === "unknown" ? given.nearest.map(({ text }) => text) : given.type;

describe.each(hkAi.topics())("the topic $id", (topic) => {
  it("answers its facts, and has some", async () => {
    const expected = hkAi.facts({ topic: topic.id }).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    for (const lang of LANGS) {
      const given = await answer(topic.id, { lang });
      expect(given).toMatchObject({ type: "facts", title: topic.label[lang] });
      if (given.type === "facts") expect(given.facts.map(({ id }) => id)).toEqual(expected);
    }
  });

  it("answers to its label in each script", async () => {
    for (const lang of LANGS) {
      expect(await answer(topic.label[lang])).toMatchObject({ type: "facts", title: topic.label.en });
    }
  });

  it.each(topic.aliases)("answers to “%s”, in capitals and full width too", async (alias) => {
    const wide = alias.replace(/[!-~]/g, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
    );
    for (const typed of [alias, alias.toUpperCase(), wide, `  ${alias}\u200B`, `“${alias}”`]) {
      expect(await answer(typed)).toMatchObject({ type: "facts", title: topic.label.en });
    }
  });
});

describe("commands", () => {
  it.each(["", "   ", "help", "HELP", "?", "？", "幫助", "帮助", "\u200B"])(
    "%j shows help",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "help" });
    },
  );

  it.each(["topics", "list", "主題", "主题"])("%j lists the topics", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "topics" });
  });

  it("are all in help, which lists every topic", async () => {
    const given = await answer("help");
    if (given.type !== "help") throw new Error(given.type);
    expect(given.commands.map(({ usage }) => usage.split(" ", 1)[0])).toEqual(
      commands.all.filter(({ listed }) => listed === "command").map(({ name }) => name),
    );
    expect(given.topics.map(({ id }) => id)).toEqual(hkAi.topics().map(({ id }) => id));
  });

  it("are claimed by one word each: no alias leads to two topics", () => {
    const claims = new Map<string, string[]>();
    for (const topic of hkAi.topics()) {
      for (const word of new Set([topic.id, ...topic.aliases].map((alias) => alias.toLowerCase()))) {
        claims.set(word, [...(claims.get(word) ?? []), topic.id]);
      }
    }
    expect([...claims].filter(([, topics]) => topics.length > 1)).toEqual([]);
  });
});

describe("unknown words", () => {
  it.each([
    ["fnd", "fund"],
    ["fundd", "fund"],
    ["compue", "compute"],
    ["hepl", "help"],
    ["tpoics", "topics"],
    ["支助計劃", "fund"],
  ])("%j suggests %s first", async (typed, first) => {
    expect(nearest(await answer(typed))[0]).toBe(first);
  });

  it("gets suggestions that all answer, each once", async () => {
    for (const typed of ["qqqq", "完全不相干", "🦄", "a".repeat(1000), "\uD800"]) {
      const given = await answer(typed);
      if (given.type !== "unknown") throw new Error(`${typed} was understood`);
      expect(given.typed).toBe(typed);
      expect(given.nearest.length).toBeGreaterThan(0);
      expect(new Set(given.nearest.map(({ text }) => text)).size).toBe(given.nearest.length);
      for (const { text } of given.nearest) expect((await answer(text)).type).not.toBe("unknown");
    }
  });

  it("is no command where it is a short question in Chinese about something else", async () => {
    expect(await answer("今日天氣點", { lang: "zh-Hant" })).toMatchObject({ type: "abstained" });
    expect(await answer("天氣", { lang: "zh-Hant" })).toMatchObject({ type: "unknown" });
  });

  it("labels suggestions in the reader's language", async () => {
    const given = await answer("支助計劃", { lang: "zh-Hant" });
    if (given.type !== "unknown") throw new Error(given.type);
    expect(given.nearest[0]).toEqual({ text: "fund", label: "人工智能資助計劃" });
    const slip = await answer("tmieline", { lang: "zh-Hant" });
    if (slip.type !== "unknown") throw new Error(slip.type);
    expect(slip.nearest[0]?.label).toBe("timeline · 已發生的事項，以及預計何時實現的事項");
  });

  it.each(["qqqq", "xyzzyx", "🦄🦄"])(
    "that nothing comes near to (%s) get help, topics and the timeline",
    async (typed) => {
      const names = nearest(await answer(typed));
      expect(Array.isArray(names) && names.map((text) => text.split(" ")[0])).toEqual([
        "help",
        "topics",
        "timeline",
      ]);
    },
  );

  it.each(["hello", "Hi!", "你好", "您好。", "What can you do?", "你可以做咩？"])(
    "%s gets help",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "help" });
    },
  );
});

describe("commands as people write them", () => {
  it.each([
    ["help?", "help"],
    ["topics!", "topics"],
    ["fund?", "facts"],
    ["資助？", "facts"],
    ["fund.", "facts"],
  ])("%j is %s for all its punctuation", async (typed, type) => {
    expect(await answer(typed)).toMatchObject({ type });
  });

  it.each([
    ["查證AI資助計劃已批出25個項目", { type: "verdict", result: { verdict: "refuted" } }],
    ["比較投資推廣署和引進辦", { type: "comparison" }],
    ["compare InvestHK | OASES", { type: "comparison" }],
    ["搜尋超算", { type: "facts" }],
    ["時間表2027-02-01", { type: "timeline", asOf: "2027-02-01" }],
  ])("%j needs no space behind its command", async (typed, expected) => {
    expect(await answer(typed)).toMatchObject(expected);
  });

  it.each(["誰是李家超？", "人物李家超的職位是甚麼？", "比較大的資助計劃有幾多錢？"])(
    "%j is a question, though it begins like a command",
    async (typed) => {
      expect(["reply", "abstained"]).toContain((await answer(typed)).type);
    },
  );
});

describe("what a command cannot use", () => {
  it.each(["fact", "fact x", "help x", "compare InvestHK", "compare the fund to the weather"])(
    "%j is told so, and never answered with a fact that nobody asked for",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "wrong" });
    },
  );

  it.each(["who announced the Southbound quota", "who is John Lee?"])(
    "%j is a question that begins with a command's name",
    async (typed) => {
      expect(await answer(typed)).toMatchObject({ type: "reply" });
    },
  );

  it.each([
    "who chairs the AI+ committee?",
    "who is the CEO of Cyberport?",
    "who runs the institute",
    "邊個管研發院個院長",
  ])("%j names nobody, and the source does not say", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "abstained", typed });
  });

  it("names those that come nearest where a name is not known", async () => {
    expect(await answer("who John Leo")).toMatchObject({ type: "wrong", problem: "noEntity" });
  });

  it.each(["what is the weather", "is it raining?", "今日會落雨？", "幫我寫一首關於春天的短詩"])(
    "%j is no misspelt command: the source does not say",
    async (typed) => {
      const given = await answer(typed);
      expect(given).toMatchObject({ type: "abstained", typed });
      if (given.type === "abstained") expect(given.related.length).toBeGreaterThan(0);
    },
  );

  it("is refused when the buttons could not carry all of it", async () => {
    const long = `check The scheme has approved 25 projects. ${"So it is said. ".repeat(200)}`;
    expect(await answer(long)).toMatchObject({ type: "wrong", problem: "tooLong" });
  });
});

describe("timeline", () => {
  it("begins with what is awaited, then what was said of the time that it is seen from, then what is past", async () => {
    const given = await answer("timeline");
    if (given.type !== "timeline") throw new Error(given.type);
    const kinds = given.entries.map(({ state, fact }) =>
      state === "past" ? "past" : isAwaited(fact) ? "awaited" : "reported",
    );
    expect([...new Set(kinds)]).toEqual(["awaited", "reported", "past"]);
    expect(kinds).toEqual(kinds.toSorted((a, b) => RANKS.indexOf(a) - RANKS.indexOf(b)));
  });

  it.each([
    ["timeline", "2026-07-13"],
    ["timeline as of 2027-02-01", "2027-02-01"],
    ["timeline as of 2027年2月1日", "2027-02-01"],
    ["時間表 截至二〇二七年二月一日", "2027-02-01"],
    ["timeline on 1 February 2027", "2027-02-01"],
  ])("%j is seen from %s", async (typed, asOf) => {
    expect(await answer(typed)).toMatchObject({ type: "timeline", asOf });
  });

  it.each([
    ["timeline tomorrow", "2026-07-14"],
    ["timeline 明年", "2027-01-01"],
    ["timeline as of 2027", "2027-01-01"],
    ["timeline 明年二月", "2027-02-01"],
    ["timeline yesterdayish", "2026-07-13"],
    ["timeline 2027-02-30", "2026-07-13"],
  ])("%j is no day that stays the same, and %s is offered", async (typed, day) => {
    const given = await answer(typed);
    expect(given).toMatchObject({ type: "wrong", nearest: [{ text: `timeline as of ${day}`, label: day }] });
  });
});

describe.each(LANGS)("the example in help, in %s,", (lang) => {
  const chinese = lang !== "en";

  it.each(commands.all.map(({ name }) => name))("of %s is one that works", async (name) => {
    const usage = await answer(`help ${name}`, { lang });
    if (usage.type !== "usage") throw new Error(usage.type);
    const { type } = await answer(usage.example, { lang });
    expect(["wrong", "unknown", "abstained"]).not.toContain(type);
    const argument = usage.example.slice(name.length).trim();
    if (["ask", "check", "search", "who", "compare", "digest"].includes(name)) {
      expect(/\p{Script=Han}/u.test(argument), usage.example).toBe(chinese);
    }
  });

  it.each(["ask", "check", "search xyzzyx", "fact", "who", "compare", "timeline in a while"])(
    "is what %s is answered with where it cannot be used",
    async (typed) => {
      const given = await answer(typed, { lang });
      if (given.type !== "wrong") throw new Error(given.type);
      const usage = await answer(`help ${typed.split(" ")[0]}`, { lang });
      if (usage.type !== "usage") throw new Error(usage.type);
      expect(given.example).toBe(usage.example);
    },
  );
});

it("examples are made from whatever facts there are", async () => {
  const [topic] = hkAi.topics();
  const only = { ...(hkAi.pack as Pack), facts: hkAi.facts({ topic: topic.id }) };
  const few = createCommands(createFactBase<Pack>(only));
  for (const name of few.all.map((command) => command.name)) {
    const context = { lang: "en" as const, page: 0, ...where, now, store };
    const usage = await few.answer(`help ${name}`, context);
    if (usage.type !== "usage") throw new Error(usage.type);
    expect(usage.example, name).not.toMatch(/John Lee|InvestHK|undefined/);
    if (["ask", "check", "search", "fact"].includes(name)) {
      expect((await few.answer(usage.example, context)).type, usage.example).not.toMatch(
        /wrong|unknown|abstained/,
      );
    }
  }
});

describe("lang", () => {
  const typed = [
    ["en", "en"],
    ["zh-Hant", "zh-Hant"],
    ["zh-hans", "zh-Hans"],
    ["ZH-HK", "zh-Hant"],
    ["zh-tw", "zh-Hant"],
    ["zh-CN", "zh-Hans"],
    ["Traditional Chinese", "zh-Hant"],
    ["中文", "zh-Hant"],
    ["简体", "zh-Hans"],
    ["英文", "en"],
    ["繁體中文", "zh-Hant"],
    ["简体中文", "zh-Hans"],
    ["English", "en"],
    ["ｚｈ－Ｈａｎｔ", "zh-Hant"],
    ["“zh-Hans”", "zh-Hans"],
  ] as const;
  const admin = async () => true;

  it.each(typed)("%j is what the person reads from then on, whoever it is", async (name, lang) => {
    const person = { userId: `U-${name}`, channelId: `C-${name}` };
    const given = await answer(`lang ${name}`, person);
    expect(given).toMatchObject({ type: "language", said: "langSetOwn", own: lang, lang });
    expect(await store.userSettings.lang({ teamId: "T1", ...person })).toBe(lang);
    expect(await store.userSettings.lang({ teamId: "T2", ...person })).toBeUndefined();
    expect(await store.channelSettings.lang({ teamId: "T1", ...person })).toBeUndefined();
    for (const auto of ["auto", "自動"]) await answer(`語言 ${auto}`, person);
    expect(await store.userSettings.lang({ teamId: "T1", ...person })).toBeUndefined();
  });

  it.each(typed)("channel %j is an administrator's to set, for the channel alone", async (name, lang) => {
    const channelId = `C-admin-${name}`;
    const refused = await answer(`lang channel ${name}`, { channelId, isAdmin: async () => false });
    expect(refused).toMatchObject({ type: "language", said: "langAdminsOnly", mayChange: false });
    expect(await store.channelSettings.lang({ teamId: "T1", channelId })).toBeUndefined();

    const set = await answer(`LANG 頻道 ${name}`, { channelId, isAdmin: admin });
    expect(set).toMatchObject({ type: "language", said: "langSetChannel", channel: { lang } });
    expect(await store.channelSettings.lang({ teamId: "T1", channelId })).toBe(lang);
    expect(await store.channelSettings.lang({ teamId: "T2", channelId })).toBeUndefined();
    expect(await store.userSettings.lang(where)).toBeUndefined();

    await answer("lang channel auto", { channelId, isAdmin: admin });
    expect(await store.channelSettings.lang({ teamId: "T1", channelId })).toBeUndefined();
  });

  it.each(["lang klingon", "lang <!channel>", "lang en zh-Hant", "lang channel klingon"])(
    "%j changes nothing and says so",
    async (text) => {
      const person = { channelId: `C-${text}`, userId: `U-${text}`, isAdmin: admin };
      const given = await answer(text, person);
      expect(given).toMatchObject({ type: "wrong", problem: "langWrong" });
      if (given.type !== "wrong") return;
      expect(given.nearest.map((one) => one.text)).toEqual(LANGS.map((lang) => `lang ${lang}`));
      expect(await store.channelSettings.lang({ teamId: "T1", ...person })).toBeUndefined();
      expect(await store.userSettings.lang({ teamId: "T1", ...person })).toBeUndefined();
    },
  );

  it("alone shows what is chosen, and is changed by no example or suggestion", async () => {
    const person = { channelId: "C-shown", userId: "U-shown" };
    const usage = await answer("help lang", person);
    const slip = await answer("lagn", person);
    if (usage.type !== "usage" || slip.type !== "unknown") throw new Error(`${usage.type} ${slip.type}`);
    for (const text of ["lang", usage.example, ...slip.nearest.map((suggestion) => suggestion.text)]) {
      await answer(text, person);
    }
    expect(await answer("lang", person)).toMatchObject({ own: undefined, channel: { lang: undefined } });
  });

  it("of a channel leaves its mark in the audit log", async () => {
    const channelId = "C-audited";
    await answer("lang channel zh-Hans", { channelId, isAdmin: admin });
    expect(await store.auditLog.list("T1", { limit: 1 })).toMatchObject([
      { userId: "U1", action: "channel-setting", target: channelId, after: { lang: "zh-Hans" } },
    ]);
  });

  it.each(["", "D1"])("of a channel is set nowhere in %j, which is no channel", async (channelId) => {
    const given = await answer("lang channel zh-Hans", { channelId, isAdmin: admin });
    expect(given).toMatchObject({ type: "language", said: "langNowhere", channel: undefined });
    expect(await store.channelSettings.lang({ teamId: "T1", channelId })).toBeUndefined();
  });
});

describe("manners", () => {
  it.each([
    "/fund",
    "/hk-ai fund",
    "／資助",
    "hk-ai fund",
    "fund, please",
    "Please show fund",
    "唔該 資助",
    "請資助",
  ])("%s is the topic, whatever stands around it", async (typed) => {
    expect(await answer(typed)).toMatchObject({ type: "facts", title: "AI subsidy scheme" });
  });

  it.each(["thanks", "Thank you!", "多謝", "唔該晒！", "谢谢。"])("%s is answered as such", async (typed) => {
    for (const lang of LANGS) {
      const given = await answer(typed, { lang });
      expect(given).toMatchObject({ type: "notice" });
    }
  });

  it.each(LANGS)(
    "a question about something else gets topics to ask about, with the word or without (%s)",
    async (lang) => {
      for (const typed of ["ask what is the unemployment rate?", "what is the unemployment rate?"]) {
        const given = await answer(typed, { lang });
        if (given.type !== "abstained") throw new Error(given.type);
        expect(given.related.length).toBeGreaterThan(0);
        for (const { text } of given.related)
          expect(await answer(text, { lang })).toMatchObject({ type: "facts" });
      }
    },
  );

  it("who nobody is near to gets people, and not what happens to be as long", async () => {
    const given = await answer("who zzz");
    if (given.type !== "wrong") throw new Error(given.type);
    for (const { text } of given.nearest) {
      const who = await answer(text);
      expect(who.type === "profile" && who.entity.type).toBe("person");
    }
    const near = await answer("who cyberprot");
    expect(near.type === "wrong" && near.nearest[0]?.label).toBe("Cyberport");
  });

  it.each([
    "search",
    "ask",
    "check",
    "fact",
    "compare",
    "who",
    "fact nope",
    "help xyzzy",
    "timeline as of never",
  ])("%s, which cannot be answered, has something to press that is", async (typed) => {
    const given = await answer(typed);
    if (given.type !== "wrong") throw new Error(given.type);
    const request = { text: typed, lang: "en" as const, page: 0 };
    const { blocks } = unknownView(given, { facts: createFactBase<Pack>(hkAi.pack), request });
    const values = [...JSON.stringify(blocks).matchAll(/"value":("(?:[^"\\]|\\.)*")/g)];
    const texts = values.map(
      ([, value = ""]) => (JSON.parse(JSON.parse(value) as string) as { t: string }).t,
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(["wrong", "unknown"]).not.toContain((await answer(text)).type);
  });

  it("help on a command names each other word once, and not its own", async () => {
    for (const { name } of commands.all) {
      const given = await answer(`help ${name}`);
      if (given.type !== "usage") throw new Error(given.type);
      expect(given.aliases.map((alias) => alias.toLowerCase())).not.toContain(name);
      expect(new Set(given.aliases).size).toBe(given.aliases.length);
    }
  });
});
