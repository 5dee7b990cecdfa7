import { randomBytes } from "node:crypto";
import type { PlaygroundEvent, PlaygroundView } from "../../protocol.ts";
import { withBlockIds } from "./blocks.ts";
import { newId } from "./ids.ts";

/** At most three modals lie on top of each other. */
const stackLimit = 3;

/** Values of inputs as Slack keeps them: block id → action id → value. */
export type ViewState = Record<string, Record<string, unknown>>;

/** An open view: the page's part of it, and what only Slack needs. */
export interface OpenView extends PlaygroundView {
  hash: string;
  rootId: string;
  previousId?: string;
  state: ViewState;
}

/** Modals and Home tabs that are open. */
export interface Views {
  all(): readonly OpenView[];
  get(id: string): OpenView | undefined;
  byExternalId(externalId: string): OpenView | undefined;
  home(userId: string): OpenView | undefined;
  /** Opens a modal in place of whatever the person had open. */
  open(userId: string, view: Record<string, unknown>): OpenView;
  /** Puts a modal on top of `below`; "push_limit_reached" when three are open. */
  push(below: OpenView, view: Record<string, unknown>): OpenView | "push_limit_reached";
  update(open: OpenView, view: Record<string, unknown>): OpenView;
  publish(userId: string, view: Record<string, unknown>): OpenView;
  setState(open: OpenView, state: ViewState): OpenView;
  setErrors(open: OpenView, errors: Record<string, string>): OpenView;
  /** Closes this one and those on top of it. */
  close(open: OpenView): void;
  closeAll(userId: string): OpenView[];
}

export function createViews(emit: (event: PlaygroundEvent) => void): Views {
  const views = new Map<string, OpenView>();
  const modals = (userId: string) =>
    [...views.values()].filter((view) => view.type === "modal" && view.userId === userId);

  const put = (view: OpenView) => {
    views.set(view.id, view);
    emit({ type: "view", view: pageView(view) });
    return view;
  };
  const remove = (view: OpenView) => {
    if (views.delete(view.id)) emit({ type: "view_closed", viewId: view.id });
  };
  const create = (
    userId: string,
    type: "modal" | "home",
    payload: Record<string, unknown>,
    below?: OpenView,
  ) => {
    const id = newId("V");
    return put({
      id,
      type,
      userId,
      view: named(payload),
      hash: newHash(),
      rootId: below?.rootId ?? id,
      ...(below === undefined ? {} : { previousId: below.id }),
      state: {},
    });
  };
  const update = (open: OpenView, payload: Record<string, unknown>) => {
    const { errors: _, ...rest } = views.get(open.id) ?? open;
    return put({
      ...rest,
      view: named(payload),
      hash: newHash(),
    });
  };

  return {
    all: () => [...views.values()],
    get: (id) => views.get(id),
    byExternalId: (externalId) => [...views.values()].find((view) => view.view["external_id"] === externalId),
    home: (userId) => [...views.values()].find((view) => view.type === "home" && view.userId === userId),
    open(userId, view) {
      for (const old of modals(userId)) remove(old);
      return create(userId, "modal", view);
    },
    push(below, view) {
      if (modals(below.userId).length >= stackLimit) return "push_limit_reached";
      return create(below.userId, "modal", view, below);
    },
    update,
    publish(userId, view) {
      const home = [...views.values()].find((v) => v.type === "home" && v.userId === userId);
      return home === undefined ? create(userId, "home", view) : update(home, view);
    },
    setState(open, state) {
      const next = { ...(views.get(open.id) ?? open), state };
      views.set(open.id, next);
      return next;
    },
    setErrors: (open, errors) => put({ ...(views.get(open.id) ?? open), errors }),
    close(open) {
      const stack = modals(open.userId);
      const from = stack.findIndex((view) => view.id === open.id);
      if (from >= 0) for (const view of stack.slice(from)) remove(view);
    },
    closeAll(userId) {
      const closed = modals(userId);
      for (const view of closed) remove(view);
      return closed;
    },
  };
}

/** The part of an open view that the page sees. */
export function pageView(open: OpenView): PlaygroundView {
  return {
    id: open.id,
    type: open.type,
    userId: open.userId,
    view: open.view,
    ...(open.errors === undefined ? {} : { errors: open.errors }),
  };
}

const named = (payload: Record<string, unknown>) => ({
  ...payload,
  blocks: withBlockIds(Array.isArray(payload["blocks"]) ? payload["blocks"] : []),
});

const newHash = () => randomBytes(8).toString("hex");
