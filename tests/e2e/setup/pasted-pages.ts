const good = "https://otkaz.example/invented";

/** The same invented text as three programs put it on the clipboard, each with its dangers. */
export const pastedPages = [
  {
    from: "Word",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; background:url(https://tracker.example/a)} --></style></head>
<body lang=EN-GB style="tab-interval:36.0pt"><!--StartFragment-->
<h2 style="color:red;mso-list:none">An invented heading<o:p></o:p></h2>
<p class=MsoNormal style="margin:0cm"><b style="mso-bidi-font-weight:normal">Bold</b> and <a href="${good}">linked</a><a href="javascript:alert(1)"> or not</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>first<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>second<o:p></o:p></p>
<!--EndFragment--></body></html>`,
  },
  {
    from: "Google Docs",
    html: `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-0"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;color:#f00">An invented heading</span></h2>
<p dir="ltr" style="line-height:3"><span style="font-weight:700">Bold</span><span> and </span><a href="https://www.google.com/url?q=${good}&amp;sa=D"><span>linked</span></a><a href="javascript:alert(1)"> or not</a></p>
<ul style="margin-top:0"><li dir="ltr" aria-level="1"><p role="presentation"><span>first</span></p></li><li dir="ltr"><p role="presentation"><span>second</span></p></li></ul></b><br class="Apple-interchange-newline">`,
  },
  {
    from: "a news page",
    html: `<link rel="stylesheet" href="https://tracker.example/a.css"><style>p{background:url(https://tracker.example/b)}</style>
<article class="post"><h2 onclick="alert(2)">An invented heading</h2><script>alert("Zibbelscript")</script>
<img src="https://tracker.example/c.png" onerror="alert(3)"><iframe src="https://tracker.example/d"></iframe>
<p class="lead" style="position:fixed">Bold and <a href="${good}" onmouseover="alert(4)" target="_top">linked</a><a href="  JaVaScRiPt:alert(5)"> or not</a><svg onload="alert(6)"></svg></p>
<ul><li>first</li><li>second</li></ul><form action="https://tracker.example/e"><input name="a"></form></article>`,
  },
] as const;
