"""What MkDocs does not do by itself for the site of the docs: the pages at the top of the repository, headings named as
GitHub names them, and a look whether a page would load anything from elsewhere.

`mkdocs.yml` names it as a hook; `make site` runs it. MkDocs has an environment of its own, so it is imported late.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

from docs.links import slug

ROOT = Path(__file__).parent.parent
# At the top of the repository -> on the site, where README.md would be taken for the front page.
TOP = {f"{name}.md": f"{name.lower()}.md" for name in ("README", "CHANGELOG", "CONTRIBUTING", "SECURITY")}
TOP["LICENSE"] = "license.txt"

_LINK = re.compile(r"(\]\()([^)\s#]+)")
_LOADED = re.compile(r"""<(?:script|link|img|iframe|source)\b[^>]*?\b(?:src|href)=["']?((?:https?:)?//[^"'\s>]+)""")
# The theme's switch between light and dark stops without these two; they would come with a highlighter from elsewhere.
_SWITCHED = '<style id="hljs-light"></style><style id="hljs-dark"></style></head>'
_LOG = logging.getLogger("mkdocs.hooks.website")


def led(text: str, *, top: bool) -> str:
    """A page with its links as the site has the files. `top`: the page stands at the top of the repository."""

    def there(link: re.Match[str]) -> str:
        opening, name = link.groups()
        known = TOP.get(name.removeprefix("../")) if top or name.startswith("../") else None
        return opening + (known or (name.removeprefix("docs/") if top else name))

    return _LINK.sub(there, text)


def loaded_from_elsewhere(html: str) -> list[str]:
    """What a browser would fetch from another address to show the page."""
    return _LOADED.findall(html)


def on_config(config: Any) -> Any:
    """MkDocs asks: headings get the names by which the docs link to them."""
    config.mdx_configs.setdefault("toc", {})["slugify"] = lambda heading, separator: slug(heading)
    return config


def on_files(files: Any, *, config: Any) -> Any:
    """MkDocs asks: the pages at the top belong to it too."""
    from mkdocs.structure.files import File

    for name, shown in TOP.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        files.append(File.generated(config, shown, content=led(text, top=True)))
    return files


def on_page_markdown(markdown: str, *, page: Any, config: Any, files: Any) -> str:
    """MkDocs asks for each page before it becomes HTML."""
    return markdown if page.file.src_uri in TOP.values() else led(markdown, top=False)


def on_post_page(output: str, *, page: Any, config: Any) -> str:
    """MkDocs shows each page when it is done. A warning ends a strict build."""
    for address in loaded_from_elsewhere(output):
        _LOG.warning("%s loads %s", page.file.src_uri, address)
    # A paragraph in Arabic begins on the right, as on GitHub.
    return output.replace("</head>", _SWITCHED, 1).replace("<p>", '<p dir="auto">')
