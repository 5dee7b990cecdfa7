/** The document around the page; everything in it is drawn by the script. */
export const indexHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
    <meta name="color-scheme" content="light dark">
    <title>Playground</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/assets/page.css">
    <script type="module" src="/assets/app.js"></script>
  </head>
  <body>
    <div id="page"></div>
    <noscript>The playground is a program that runs in the page: please allow JavaScript for this address.</noscript>
  </body>
</html>
`;
