import { usePage } from "../workspace/context.ts";

/**
 * What the app says it is doing in a thread, and the questions it proposes there; without a thread, the questions with
 * which a conversation may begin.
 */
export function ThreadStatus({ channel, threadTs }: { channel: string; threadTs?: string }) {
  const { workspace, write } = usePage();
  const bot = workspace.users.find((user) => user.id === workspace.botUserId);
  const thread = workspace.threads?.find(
    (known) => known.channel === channel && known.threadTs === (threadTs ?? ""),
  );
  if (!thread) return null;
  return (
    <div className="thread-status">
      <p role="status" className="muted">
        {thread.status && `${bot?.realName ?? "The app"} ${thread.status}`}
      </p>
      {thread.prompts && thread.prompts.length > 0 && (
        <ul aria-label="Suggested questions">
          {thread.prompts.map((prompt) => (
            <li key={prompt.title}>
              <button
                type="button"
                className="button"
                onClick={() =>
                  void write({
                    channel,
                    text: prompt.message,
                    ...(threadTs === undefined ? {} : { threadTs }),
                  })
                }
              >
                {prompt.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
