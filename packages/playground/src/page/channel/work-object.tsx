import { ExternalLink } from "../text/inline-text.tsx";

interface Field {
  key: string;
  label: string;
  value?: string | number;
  long?: boolean;
}

/** A Slack Work Object as far as the page draws it. */
export interface WorkObject {
  app_unfurl_url?: string;
  url: string;
  entity_payload: {
    attributes: { title: { text: string }; display_type?: string; product_name?: string };
    custom_fields?: Field[];
    display_order?: string[];
  };
}

/** Title, kind and product of an object; the title leads to where the object lives. */
export function WorkObjectHead({ object }: { object: WorkObject }) {
  const { title, display_type: kind, product_name: product } = object.entity_payload.attributes;
  return (
    <div>
      <p className="card-title">
        <ExternalLink url={object.url}>{title.text}</ExternalLink>
      </p>
      <p className="muted">{[kind, product].filter(Boolean).join(" · ")}</p>
    </div>
  );
}

/** The fields of an object, in its own order. */
export function WorkObjectFields({ object }: { object: WorkObject }) {
  const { custom_fields: fields = [], display_order: order = [] } = object.entity_payload;
  const placeOf = ({ key }: Field) => (order.includes(key) ? order.indexOf(key) : order.length);
  return (
    <dl className="object-fields">
      {fields
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map(({ key, label, value, long }) => (
          <div key={key} className={long ? "long" : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What hangs under a link to an object: a card that opens its details. */
export function WorkObjectCard({ object, onOpen }: { object: WorkObject; onOpen: () => void }) {
  return (
    <div className="block-card">
      <WorkObjectHead object={object} />
      <WorkObjectFields object={object} />
      <button type="button" className="button" onClick={onOpen}>
        Open details
      </button>
    </div>
  );
}
