import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** The Chromium that npm ships; CHROMIUM_PATH names another. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env["CHROMIUM_PATH"] ?? (await chromium.executablePath());
  // In a single process the whole browser ends with the first page that is closed.
  const args = chromium.args.filter((argument) => argument !== "--single-process");
  return playwright.launch({ args, executablePath: path, headless: true });
}
