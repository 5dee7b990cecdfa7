import { LICENSE, TITLE } from "../dataset.ts";
import type { Exportable } from "../exportable.ts";
import { COLUMNS, type Column } from "./columns.ts";

/** A Data Package v2 descriptor of one table. */
export interface DataPackage {
  readonly $schema: "https://datapackage.org/profiles/2.0/datapackage.json";
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
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

/**
 * The Data Package v2 descriptor (datapackage.json) of the table that {@link toCsv} gives.
 *
 * @param base - the fact base
 * @param options.path - where the table lies beside the descriptor
 * @example
 * import { hkAi } from "@hk-ai/sdk";
 * import { toDataPackage } from "@hk-ai/sdk/export";
 * const descriptor = toDataPackage(hkAi, { path: "facts.csv" });
 */
export function toDataPackage(base: Exportable, options: { readonly path?: string } = {}): DataPackage {
  const { sources } = base.pack;
  const titles = sources.map((source) => `${source.title.en} (${source.publisher.en}, ${source.published})`);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "hk-ai-facts",
    title: TITLE.en + titles.join("; "),
    description:
      "One row a fact. No amount may be quoted without its qualifier, nor a fact whose modality is not “reported” without its speaker or status.",
    licenses: [{ name: LICENSE.name, title: LICENSE.title, path: LICENSE.url }],
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
