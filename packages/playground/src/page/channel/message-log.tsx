import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { PlaygroundMessage } from "../../protocol.ts";
import { dayKey, instantOf, longDate } from "../text/dates.ts";
import { usePage } from "../workspace/context.ts";
import { messageKey } from "../workspace/message-key.ts";
import { Message } from "./message.tsx";

/** How close to the end counts as reading the newest, in pixels. */
const nearEnd = 120;

/** Messages in order with the days between them; stays at the newest unless one has scrolled up since one wrote last. */
export function MessageLog({
  label,
  messages,
  replyCounts,
  inThread = false,
  sent,
  beginning,
}: {
  label: string;
  messages: PlaygroundMessage[];
  replyCounts?: ReadonlyMap<string, number>;
  inThread?: boolean;
  /** How often the person has written here: whoever writes wants to see what comes of it. */
  sent: number;
  /** Stands where there are no messages yet. */
  beginning?: ReactNode;
}) {
  const { person } = usePage();
  const log = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const lastTop = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something was sent, from the first on.
  useLayoutEffect(() => {
    following.current = true;
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [sent]);
  useEffect(() => {
    // Pictures and fonts arrive later than the words and push the end down.
    const grown = new ResizeObserver(() => {
      if (following.current) log.current?.scrollTo({ top: log.current.scrollHeight });
    });
    if (content.current) grown.observe(content.current);
    if (log.current) grown.observe(log.current);
    return () => grown.disconnect();
  }, []);
  let day = "";
  return (
    <div
      ref={log}
      className="log"
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a log is scrolled with the keyboard.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        // The end may have moved away since: only who goes up has left it.
        if (scrollHeight - scrollTop - clientHeight < nearEnd) following.current = true;
        else if (scrollTop < lastTop.current) following.current = false;
        lastTop.current = scrollTop;
      }}
    >
      <div ref={content}>
        {messages.length === 0 && beginning}
        {messages.map((message) => {
          const at = instantOf(message.ts);
          const newDay = dayKey(at, person) !== day;
          day = dayKey(at, person);
          return (
            <Fragment key={messageKey(message)}>
              {newDay && !inThread && (
                <h3 className="day">
                  <span>{longDate(at, person)}</span>
                </h3>
              )}
              <Message
                message={message}
                inThread={inThread}
                replies={replyCounts?.get(message.ts) ?? message.replyCount ?? 0}
              />
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
