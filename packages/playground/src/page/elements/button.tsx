import { PlainText } from "../text/slack-text.tsx";
import { type ElementProps, useElement } from "./use-element.ts";

/** A button; one with a link opens it and tells the app as well, as Slack does. */
export function Button(props: ElementProps) {
  const { element } = props;
  const { change } = useElement(props);
  const style = element.style === "primary" || element.style === "danger" ? element.style : "";
  const words = <PlainText text={element.text ?? { text: "" }} />;
  if (element.url !== undefined) {
    return (
      <a
        className={`button ${style}`}
        href={element.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={element.accessibility_label}
        onClick={() => void change({})}
      >
        {words}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={`button ${style}`}
      aria-label={element.accessibility_label}
      onClick={() => void change({})}
    >
      {words}
    </button>
  );
}
