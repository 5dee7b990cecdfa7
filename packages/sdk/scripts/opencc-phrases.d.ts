/** OpenCC's phrases, each Simplified one with its Traditional ones behind it: entries between bars, words between spaces. */
declare module "opencc-js/dict/STPhrases" {
  const entries: string;
  export default entries;
}
