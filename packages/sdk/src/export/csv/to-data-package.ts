import type { License } from "../../model/dataset.ts";
import { TITLE } from "../dataset.ts";
import type { Exportable } from "../exportable.ts";
import { COLUMNS, type Column } from "./columns.ts";

/** A Data Package v2 descriptor of one table. */
export interface DataPackage {
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  /** Absent where neither the pack nor the caller names the set of facts. */
  readonly name?: string;
  readonly title: string;
  readonly description: string;
  /** Absent where the facts have no licence. */
  readonly licenses?: readonly {
    readonly name: string;
    readonly title?: string | undefined;
    readonly path: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly version: string }[];
  readonly resources: readonly [TableResource];
}

/** The table's place, form and columns. */
export interface TableResource {
  readonly $schema: "https://datapackage.org/profiles/2.0/dataresource.json";
  readonly name: "facts";
  readonly type: "table";
  readonly path: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly dialect: {
    readonly $schema: "https://datapackage.org/profiles/2.0/tabledialect.json";
    readonly lineTerminator: "\r\n";
  };
  readonly schema: {
    readonly $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
    readonly fields: readonly Omit<Column, "cell">[];
    readonly primaryKey: readonly ["id"];
    readonly missingValues: readonly [""];
  };
}

function licenseOf({ url, ...named }: License): NonNullable<DataPackage["licenses"]>[number] {
  return { ...named, path: url };
}

/**
 * The Data Package v2 descriptor (datapackage.json) of the table that {@link toCsv} gives.
 *
 * @param base - the fact base
 * @param options.name - what the set of facts is called, in lower case; the pack's own when absent
 * @param options.license - under which the facts may be used; the pack's own when absent, and none where it has none
 * @param options.path - where the table lies beside the descriptor
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toDataPackage } from "@hk-ai/sdk/export";
 * const descriptor = toDataPackage(hkAi, { path: "facts.csv" });
 */
export function toDataPackage(
  base: Exportable,
  options: { readonly path?: string; readonly name?: string; readonly license?: License } = {},
): DataPackage {
  const { sources, dataset } = base.pack;
  const { name = dataset?.name, license = dataset?.license } = options;
  const titles = sources.map((source) => `${source.title.en} (${source.publisher.en}, ${source.published})`);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...(name === undefined ? {} : { name }),
    title: TITLE.en + titles.join("; "),
    description:
      "One row a fact. No amount may be quoted without its qualifier, nor a fact whose modality is not “reported” without its speaker or status.",
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
    sources: sources.map((source, index) => ({ title: titles[index] ?? source.id, version: source.digest })),
    resources: [
      {
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: "facts",
        type: "table",
        path: options.path ?? "facts.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: {
          $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
          lineTerminator: "\r\n",
        },
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: COLUMNS.map(({ cell: _, ...field }) => field),
          primaryKey: ["id"],
          missingValues: [""],
        },
      },
    ],
  };
}
