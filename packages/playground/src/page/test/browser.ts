import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Switches that serve a cloud function and not us: in a single process the whole browser ends with the first page that
 * is closed, and an emulated graphics card draws half as fast as none.
 */
const UNWANTED =
  /^--(single-process|in-process-gpu|ignore-gpu-blocklist|enable-unsafe-swiftshader|use-gl|use-angle)\b/;

/** The Chromium that npm ships; CHROMIUM_PATH names another. */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env["CHROMIUM_PATH"] ?? (await chromium.executablePath());
  const args = [...chromium.args.filter((argument) => !UNWANTED.test(argument)), "--disable-gpu"];
  return playwright.launch({ args, executablePath: path, headless: true });
}
