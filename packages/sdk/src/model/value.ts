import * as z from "zod";
import { absent } from "./absent.ts";
import { Edtf } from "./edtf.ts";
import { Id } from "./id.ts";

/** How an amount is hedged; a number never travels without it. */
export const Qualifier = z
  .enum(
    ["exact", "about", "nearly", "over", "at-least", "at-most", "under"],
    absent('add qualifier: "exact", or how the source hedges the amount'),
  )
  .meta({ id: "Qualifier" });
export type Qualifier = z.infer<typeof Qualifier>;

/** ISO 4217 code of a currency the source uses. */
export const Currency = z.enum(["HKD", "CNY", "USD"]).meta({ id: "Currency" });
export type Currency = z.infer<typeof Currency>;

/** Where a thing stands. */
export const Status = z
  .enum(["operating", "approved", "planned", "under-way", "held", "occupied", "undetermined", "announced"])
  .meta({ id: "Status" });
export type Status = z.infer<typeof Status>;

const amount = z.number(absent("add the amount as a number"));

const MoneyValue = z
  .strictObject({
    kind: z.literal("money"),
    amount: amount.meta({ description: "In whole units of the currency, never thousands or millions." }),
    currency: Currency,
    currencyInferred: z.literal(true).optional(),
    qualifier: Qualifier,
  })
  .readonly();

const CountValue = z
  .strictObject({ kind: z.literal("count"), amount, unit: Id, qualifier: Qualifier })
  .readonly();

const PercentValue = z
  .strictObject({
    kind: z.literal("percent"),
    amount: amount.meta({ description: "90 means 90 %." }),
    basis: z.literal("year-on-year").optional(),
    qualifier: Qualifier,
  })
  .readonly();

const RankValue = z
  .strictObject({
    kind: z.literal("rank"),
    amount: z.int().min(1),
    of: z.int().min(1).optional(),
    list: Id,
    qualifier: z.literal("exact"),
  })
  .readonly();

const DurationValue = z
  .strictObject({
    kind: z.literal("duration"),
    amount,
    unit: z.enum(["year", "month"]),
    qualifier: Qualifier,
  })
  .readonly();

const DateValue = z.strictObject({ kind: z.literal("date"), edtf: Edtf }).readonly();

const StatusValue = z.strictObject({ kind: z.literal("status"), status: Status }).readonly();

const EntityValue = z
  .strictObject({ kind: z.literal("entity"), entities: z.array(Id).min(1).readonly() })
  .readonly();

const TextValue = z.strictObject({ kind: z.literal("text") }).readonly();

const KINDS = [
  MoneyValue,
  CountValue,
  PercentValue,
  RankValue,
  DurationValue,
  DateValue,
  StatusValue,
  EntityValue,
  TextValue,
] as const;

/** What a fact says, told apart by `kind`; `text` means that the statement itself is the value. */
export const Value = z
  .discriminatedUnion("kind", KINDS, {
    error: ({ code, input }) => {
      if (input === undefined) return "add the value of the fact, with its kind";
      const kinds = KINDS.map((one) => one.unwrap().shape.kind.value).join(", ");
      return code === "invalid_union" ? `use one of the kinds ${kinds}` : undefined;
    },
  })
  .meta({ id: "Value" });
export type Value = z.infer<typeof Value>;

/** Kind of a value, such as `"money"`. */
export type ValueKind = Value["kind"];
