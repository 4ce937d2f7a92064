#!/usr/bin/env python3
"""Makes a folder of wire files of mixed formats out of the stories of corpora/en, for measuring a batch.

wire-corpus.py FOLDER [COUNT]: COUNT (20,000) stories, the same every time; a tenth of them in JSON Lines, the others one a file.
"""
import html
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARK = re.compile(r"⟦[^|⟧]*\|([^|⟧]*)(?:\|[^⟧]*)?⟧")


def stories():
    """The stories with their artifacts left in, without marks: (name, header, paragraphs)."""
    for path in sorted((ROOT / "corpora" / "en").glob("*/*.story")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        header = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        paragraphs = [line for line in MARK.sub(r"\1", body).splitlines() if line.strip()]
        if paragraphs:
            yield path.stem, header, paragraphs


def text(header, paragraphs, i):
    return ".txt", "\n".join(paragraphs) + "\n"


def nitf(header, paragraphs, i):
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>\n" for p in paragraphs[1:])
    return ".nitf", (
        '<?xml version="1.0" encoding="UTF-8"?>\n<nitf xml:lang="en"><head><title>Story</title><docdata><doc-id id-string="n%d"/></docdata></head>\n'
        "<body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>\n%s</body.content></body></nitf>\n" % (i, html.escape(paragraphs[0], quote=False), body))


def newsml(header, paragraphs, i):
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>\n" for p in paragraphs[1:])
    return ".xml", (
        '<?xml version="1.0" encoding="UTF-8"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:%d" version="1" standard="NewsML-G2" standardversion="2.29" xml:lang="en">\n'
        "<itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta><contentMeta><headline>%s</headline><language tag=\"en\"/></contentMeta>\n"
        '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>\n%s</body></html></inlineXML></contentSet></newsItem>\n' % (i, html.escape(paragraphs[0], quote=False), body))


def ninjs(header, paragraphs, i):
    return ".json", json.dumps({"uri": f"urn:example:{i}", "type": "text", "language": "en", "headline": paragraphs[0], "body_text": "\n".join(paragraphs[1:]) or paragraphs[0]}, ensure_ascii=False) + "\n"


def page(header, paragraphs, i):
    body = "".join(f"<p>{html.escape(p, quote=False)}</p>\n" for p in paragraphs[1:])
    return ".html", f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><article><h1>{html.escape(paragraphs[0], quote=False)}</h1>\n{body}</article></body></html>\n'


def main():
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    known = list(stories())
    formats = [text, nitf, newsml, ninjs, page]
    written = 0
    lines = []
    for i in range(count):
        name, header, paragraphs = known[i % len(known)]
        if i % 10 == 9:
            line = json.dumps({"id": f"l{i}", "text": "\n".join(paragraphs), "language": "en", "sourceLanguage": header.get("source-language")}, ensure_ascii=False) + "\n"
            lines.append(line)
            written += len(line.encode())
            continue
        extension, content = formats[i % len(formats)](header, paragraphs, i)
        path = folder / f"desk{i % 13:02}" / f"{i:06}-{name}{extension}"
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode()
        path.write_bytes(data)
        written += len(data)
    folder.joinpath("lines.jsonl").write_text("".join(lines), encoding="utf-8")
    print(f"{count} stories, {written / 1e6:.1f} MB")


main()
