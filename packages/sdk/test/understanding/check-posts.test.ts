import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadForeign } from "../../eval/foreign.ts";
import { createFactBase, hkAi } from "../../src/index.ts";

const shown = (claim: string) => {
  const { verdict, comparisons } = hkAi.check(claim);
  return [verdict, ...comparisons.map(({ claimed, recorded }) => `${claimed} / ${recorded}`)];
};

describe("who holds which post", () => {
  it.each([
    ["Steve Finch is the chairman of Manulife Asia", "chairman", /^President and Chief Executive Officer/],
    ["潘功勝是中國人民銀行副行長", "副行長", /^中國人民銀行行長$/],
    ["Nicholas Chan is the CEO of Cyberport", "CEO", /Director of Cyberport/],
  ])("is not another one, and the title is shown: %j", (claim, claimed, recorded) => {
    const { verdict, comparisons } = hkAi.check(claim);
    expect(verdict).toBe("refuted");
    expect(comparisons).toMatchObject([
      { aspect: "subject", relation: "contradicts", claimed, recorded: expect.stringMatching(recorded) },
    ]);
  });

  it.each([
    ["林健鋒係投資推廣署主席", "投資推廣署 / 洪水橋產業園有限公司"],
    ["Jeanne Lim is the founder of InvestHK", "InvestHK / beingAI"],
  ])("is not one at another body: %j", (claim, sides) => {
    expect(shown(claim)).toEqual(["refuted", sides]);
  });

  it.each([
    "Nicholas Chan is the Director of Cyberport",
    "Huang Jianting is the general manager of Bank of Communications",
    "The IPA's president is Shen Handi",
    "沈漢迪是香港互聯網專業協會會長",
  ])("is borne out: %j", (claim) => expect(hkAi.check(claim).verdict).toBe("supported"));

  it.each([
    // Of lawmakers there are many, and a seat on a board is no chair.
    "沈漢迪都係立法會議員",
    "Chan chairs Cyberport's board",
    "陳曉峰入咗數碼港董事局好多年",
    // A founder may be chief executive as well, and an association's president is its chair to many.
    "Jeanne Lim is the CEO of beingAI",
    "Jeanne Lim is the founder and CEO of beingAI",
    "沈漢迪係互聯網專業協會主席",
  ])("is left open where the source gives another and this may be so as well: %j", (claim) => {
    expect(hkAi.check(claim).verdict).toBe("not-enough-info");
  });
});

/** Posts of people of thirty-nine packs that a fact of its own tells: as it is, of somebody else, and another one. */
const posts = loadForeign(fileURLToPath(new URL("../../eval/foreign", import.meta.url))).flatMap(
  ({ pack }) => {
    const base = createFactBase(pack);
    const people = pack.entities.filter(({ type }) => type === "person");
    return people.flatMap((person) =>
      (person.roles ?? []).flatMap(({ title, organization }) => {
        const body = pack.entities.find(({ id }) => id === organization);
        const isTold = pack.facts.some(
          ({ subject, value }) =>
            value.kind === "entity" &&
            ((subject === organization && value.entities.includes(person.id)) ||
              (subject === person.id && value.entities.includes(organization ?? ""))),
        );
        if (body === undefined || !isTold) return [];
        const others = people.filter(
          ({ id, roles = [] }) => id !== person.id && !roles.some((role) => role.organization === body.id),
        );
        return [{ base, person, title, body, other: others[0] }];
      }),
    );
  },
);

describe("posts of people of thirty-nine packs", { timeout: 120_000 }, () => {
  type Post = (typeof posts)[number];
  const claimsOf = ({ title, body }: Post, name: Post["person"]["name"]): string[] => [
    `${name.en} is the ${title.en} of ${body.name.en}`,
    `${body.name.en}'s ${title.en} is ${name.en}`,
    `${name["zh-Hant"]}是${body.name["zh-Hant"]}${title["zh-Hant"]}`,
    `${body.name["zh-Hant"]}嘅${title["zh-Hant"]}係${name["zh-Hant"]}`,
  ];

  it("are borne out", () => {
    expect(posts.length).toBeGreaterThan(40);
    const wrong = posts.flatMap((post) =>
      claimsOf(post, post.person.name).filter((claim) => post.base.check(claim).verdict !== "supported"),
    );
    expect(wrong).toEqual([]);
  });

  it("are those of nobody else", () => {
    const wrong = posts.flatMap((post) =>
      post.other === undefined
        ? []
        : claimsOf(post, post.other.name).filter((claim) => post.base.check(claim).verdict === "supported"),
    );
    expect(wrong).toEqual([]);
  });

  it("are not held at another body", () => {
    const wrong = posts.flatMap(({ base, person, title, body }) => {
      const elsewhere = base.pack.entities.find(
        ({ id, type, partOf }) =>
          type === "organization" &&
          id !== body.id &&
          partOf !== body.id &&
          body.partOf !== id &&
          !(person.roles ?? []).some(({ organization }) => organization === id),
      );
      if (elsewhere === undefined) return [];
      return [
        `${person.name.en} is the ${title.en} of ${elsewhere.name.en}`,
        `${person.name["zh-Hant"]}是${elsewhere.name["zh-Hant"]}${title["zh-Hant"]}`,
      ].filter((claim) => base.check(claim).verdict === "supported");
    });
    expect(wrong).toEqual([]);
  });
});
