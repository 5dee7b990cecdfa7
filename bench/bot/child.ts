import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** A program of this folder in a process of its own that is asked and answers. */
export interface Child {
  /** Sends something and resolves with what comes back next. */
  ask<T>(question: unknown): Promise<T>;
  /** Resolves with what it says by itself. */
  next<T>(): Promise<T>;
  stop(): void;
}

/** Whether processes can be kept to one core each. */
export const pinned = existsSync("/usr/bin/taskset") && availableParallelism() > 1;

/** Starts a program of this folder on a core of its own where the system has `taskset`. */
export function startChild(program: string, core: number, args: readonly string[] = []): Child {
  const node = [
    process.execPath,
    "--expose-gc",
    "--conditions=@hk-ai/source",
    fileURLToPath(new URL(program, import.meta.url)),
    ...args,
  ];
  const [command = "", ...rest] = pinned ? ["/usr/bin/taskset", "-c", String(core), ...node] : node;
  const child = spawn(command, rest, {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const next = <T>() =>
    new Promise<T>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`${program} ended with ${code}`));
      child.once("exit", ended);
      child.once("message", (message) => {
        child.off("exit", ended);
        resolve(message as T);
      });
    });
  return {
    next,
    ask<T>(question: unknown): Promise<T> {
      const answer = next<T>();
      child.send(question as object);
      return answer;
    },
    stop: () => void child.kill(),
  };
}
