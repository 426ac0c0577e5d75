"""Telegram beyond the wire: a Bot API that checks what it gets and can misbehave.

In a test: `async with StandInTelegram() as telegram: make_bot(telegram.token, api_url=telegram.url)`.
By itself: `python -m tests.standin_telegram --port 0 --delay-ms 50`; it prints its address.
"""

from __future__ import annotations

import argparse
import asyncio
import email
import json
import re
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import aiohttp

from tests.standin_wire import Mishap, Reply, Request, StandIn, as_json, serve_forever

TOKEN = "4200000001:stand-in-token-of-the-office-bot"
BOT = {"id": 4200000001, "is_bot": True, "first_name": "Reminders", "username": "office_reminders_bot"}


class Refused(Exception):
    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.reply = as_json(
            {"ok": False, "error_code": status, "description": description}
            | ({"parameters": parameters} if parameters else {}),
            status,
        )


class StandInTelegram(StandIn):
    """`ledger`: one dict per message of ours that stands in a chat: at (monotonic), on (Unix ms), message_id, and
    Telegram's parameters. `typed`: the same for what people wrote there (chat_id, message_id, on, text)."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        delay: float = 0.0,
        bare: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(delay=delay, bare=bare)
        self.token = token
        self.now = now
        self.answered_presses: list[dict[str, Any]] = []
        self.commands: dict[str, list[dict[str, Any]]] = {}
        self.name = str(BOT["first_name"])
        self.about: dict[str, str] = {}
        self.descriptions: dict[str, str] = {}
        self.left: list[str] = []
        self.typed: list[dict[str, Any]] = []
        self.refuses_to_forget: list[Mishap] = []
        self.refuses_token_for: set[str] = set()
        self.webhook: dict[str, Any] = {"url": ""}
        self._updates: list[dict[str, Any]] = []
        self._last_update = self._last_message = 1000
        self._pushed = asyncio.Event()
        self._poll = 0
        self._prefix = f"/bot{token}/"

    # What a test does

    def sent_to(self, chat: int | str) -> list[dict[str, Any]]:
        return [entry for entry in self.ledger if entry["chat_id"] == str(chat)]

    def kept(self) -> str:
        """Every word that stands in any chat, whoever wrote it."""
        return "\n".join(str(entry.get("text")) for entry in [*self.ledger, *self.typed])

    def says(self, chat: int, text: str) -> dict[str, Any]:
        """Someone types; the update waits for the next poll (or `deliver`)."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text[:1] == "/" else []
        return self.push({"message": self._message(chat, text) | {"from": _person(chat), "entities": entities}})

    def presses(self, chat: int, entry: dict[str, Any], index: int) -> dict[str, Any]:
        """Someone presses the button `index` (counted through the rows) of a message in the ledger."""
        buttons = [button for row in entry["reply_markup"]["inline_keyboard"] for button in row]
        query = {
            "id": str(7_000_000 + self._last_update),
            "from": _person(chat),
            "chat_instance": "1",
            "data": buttons[index]["callback_data"],
            "message": self._message(chat, entry["text"], entry["message_id"]),
        }
        return self.push({"callback_query": query})

    def push(self, update: dict[str, Any]) -> dict[str, Any]:
        self._last_update += 1
        update = {"update_id": self._last_update, **update}
        self._note(update)
        self._updates.append(update)
        self._pushed.set()
        return update

    def _note(self, update: dict[str, Any]) -> None:
        said = update.get("message") or update.get("edited_message")
        if said is None or "message_id" not in said:
            return
        place = {"chat_id": str(said["chat"]["id"]), "message_id": said["message_id"]}
        self.typed = [each for each in self.typed if not place.items() <= each.items()]
        text = said.get("text") or said.get("caption") or ""
        self.typed.append({**place, "on": int(self.now().timestamp() * 1000), "text": text})

    async def deliver(self, update: dict[str, Any]) -> int:
        """Post `update` to the webhook that was set, with its secret; the status that it answered."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.webhook["url"], json=update, headers=headers) as response,
        ):
            return response.status

    # What the bot sees

    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        if not request.target.startswith(self._prefix):
            return Refused(401 if request.target.startswith("/bot") else 404, "Unauthorized").reply
        method = request.target[len(self._prefix) :].partition("?")[0]
        if method in self.refuses_token_for:
            return Refused(401, "Unauthorized").reply
        if self.bare and method == "sendMessage":
            return self._bare()
        if method == "deleteMessage" and self.refuses_to_forget:
            return self.refuses_to_forget.pop(0).reply()
        try:
            return self._call(method, _parameters(request))
        except Refused as refused:
            return refused.reply

    def is_send(self, request: Request) -> bool:
        return request.target.endswith("/sendMessage")

    def _call(self, method: str, given: dict[str, Any]) -> Reply | Awaitable[Reply]:
        if method == "getUpdates":
            return self._get_updates(given)
        if method == "sendMessage":
            return self._send(given)
        if method == "sendDocument":
            return self._send_document(given)
        if method == "sendVoice":
            return self._send_voice(given)
        simple: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": lambda _: BOT | {"first_name": self.name},
            "getMyName": lambda _: {"name": self.name},
            "setMyName": self._set_name,
            "setMyShortDescription": partial(self._describe, self.about, "short_description", 120),
            "setMyDescription": partial(self._describe, self.descriptions, "description", 512),
            "editMessageReplyMarkup": self._edit,
            "answerCallbackQuery": self._answer_press,
            "deleteMessage": self._delete,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._drop_webhook,
            "getWebhookInfo": lambda _: self._webhook_info(),
            "setMyCommands": self._set_commands,
            "leaveChat": self._leave,
        }
        if method not in simple:
            raise Refused(404, "Not Found")
        return _ok(simple[method](given), self.delay)

    def _bare(self) -> Reply:
        self.accepted += 1
        return _ok(
            {"message_id": self.accepted, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}, self.delay
        )

    def _send(self, given: dict[str, Any]) -> Reply:
        chat = _chat(given)
        mishap = self.mishap(chat)
        if mishap and (mishap.drop == "before" or mishap.status):
            return mishap.reply()
        text = given.get("text", "")
        if not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if len(text) > 4096:
            raise Refused(400, "Bad Request: message is too long")
        markup = _markup(given)
        self._last_message += 1
        self.accepted += 1
        on = int(self.now().timestamp() * 1000)
        entry = {**given, "at": time.monotonic(), "on": on, "message_id": self._last_message, "chat_id": chat}
        self.ledger.append(entry | ({"reply_markup": markup} if markup else {}))
        message = self._message(int(chat), text, self._last_message)
        delay = mishap.delay if mishap else self.delay
        return Reply(body=_ok(message).body, delay=delay, drop=bool(mishap and mishap.drop == "after"))

    def _send_document(self, given: dict[str, Any]) -> Reply | Awaitable[Reply]:
        fields = _fields(given.get("multipart", b""))
        if not isinstance(fields.get("document"), bytes):
            raise Refused(400, "Bad Request: there is no document in the request")
        if len(str(fields.get("caption", ""))) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        return self._send({**fields, "text": fields.get("caption", "")})

    def _send_voice(self, given: dict[str, Any]) -> Reply | Awaitable[Reply]:
        fields = _fields(given.get("multipart", b""))
        voice = fields.get("document")  # as `_fields` calls whatever file comes along
        if not isinstance(voice, bytes) or not voice.startswith(b"OggS"):
            raise Refused(400, "Bad Request: wrong file type for a voice message")
        return self._send({**fields, "text": "(voice)"})

    def _message(self, chat: int, text: str, number: int | None = None) -> dict[str, Any]:
        if number is None:
            self._last_message += 1
            number = self._last_message
        date = int(self.now().timestamp())
        return {
            "message_id": number,
            "from": BOT,
            "date": date,
            "chat": {**_person(chat), "type": "private"},
            "text": text,
        }

    def _entry(self, given: dict[str, Any], missing: str, among: list[dict[str, Any]] | None = None) -> dict[str, Any]:
        chat = _chat(given)
        for entry in self.ledger if among is None else among:
            if entry["chat_id"] == chat and str(entry["message_id"]) == str(given.get("message_id")):
                return entry
        raise Refused(400, f"Bad Request: {missing}")

    def _edit(self, given: dict[str, Any]) -> dict[str, Any]:
        entry = self._entry(given, "message to edit not found")
        markup = _markup(given)
        if markup == entry.get("reply_markup"):
            raise Refused(400, "Bad Request: message is not modified")
        entry["reply_markup"] = markup
        return self._message(int(entry["chat_id"]), entry["text"], entry["message_id"])

    def _delete(self, given: dict[str, Any]) -> bool:
        """Its own, and in a private chat anybody's; nothing older than 48 hours."""
        entry = self._entry(given, "message to delete not found", [*self.ledger, *self.typed])
        if self.now().timestamp() * 1000 - entry["on"] >= 48 * 3_600_000:
            raise Refused(400, "Bad Request: message can't be deleted for everyone")
        (self.ledger if entry in self.ledger else self.typed).remove(entry)
        return True

    def _leave(self, given: dict[str, Any]) -> bool:
        self.left.append(_chat(given))
        return True

    def _answer_press(self, given: dict[str, Any]) -> bool:
        if not given.get("callback_query_id"):
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if len(given.get("text", "")) > 200:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answered_presses.append(given)
        return True

    def _set_webhook(self, given: dict[str, Any]) -> bool:
        if not given.get("url", "").startswith(("https://", "http://127.0.0.1")):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = given
        return True

    def _drop_webhook(self, given: dict[str, Any]) -> bool:
        self.webhook = {"url": ""}
        if str(given.get("drop_pending_updates", "")).lower() == "true":
            self._updates.clear()
        return True

    def _webhook_info(self) -> dict[str, Any]:
        pending = len(self._updates)
        failed = {"last_error_message": said} if (said := self.webhook.get("last_error_message")) else {}
        known = {"url": self.webhook["url"], "has_custom_certificate": False, "pending_update_count": pending}
        return known | failed

    def _set_commands(self, given: dict[str, Any]) -> bool:
        commands = json.loads(given["commands"]) if isinstance(given["commands"], str) else given["commands"]
        if not all(set(command) == {"command", "description"} for command in commands):
            raise Refused(400, "Bad Request: can't parse BotCommand")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        self.commands[_language(given)] = commands
        return True

    def _set_name(self, given: dict[str, Any]) -> bool:
        if len(given.get("name", "")) > 64:
            raise Refused(400, "Bad Request: name is too long")
        self.name = given.get("name", "")
        return True

    def _describe(self, said: dict[str, str], field: str, limit: int, given: dict[str, Any]) -> bool:
        if len(given.get(field, "")) > limit:
            raise Refused(400, f"Bad Request: {field} is too long")
        said[_language(given)] = given.get(field, "")
        return True

    async def _get_updates(self, given: dict[str, Any]) -> Reply:
        if self.webhook["url"]:
            return Refused(409, "Conflict: can't use getUpdates method while webhook is active").reply
        self._poll += 1
        mine = self._poll
        self._pushed.set()  # a poll that is waiting already is told that it has been replaced
        offset = int(given.get("offset") or 0)
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        deadline = time.monotonic() + float(given.get("timeout") or 0)
        while not self._updates and (left := deadline - time.monotonic()) > 0:
            self._pushed.clear()
            try:
                await asyncio.wait_for(self._pushed.wait(), left)
            except TimeoutError:
                break
            if self._poll != mine:
                return Refused(409, "Conflict: terminated by other getUpdates request").reply
        return _ok(self._updates[: int(given.get("limit") or 100)])


def blocked() -> Mishap:
    return refusal(403, "Forbidden: bot was blocked by the user")


def chat_not_found() -> Mishap:
    return refusal(400, "Bad Request: chat not found")


def throttled(seconds: int) -> Mishap:
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def migrated(chat: int) -> Mishap:
    return refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat)


def refusal(status: int, description: str, **parameters: int) -> Mishap:
    return Mishap(status, Refused(status, description, **parameters).reply.body)


def _ok(result: Any, delay: float = 0.0) -> Reply:
    return as_json({"ok": True, "result": result}, delay=delay)


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": f"Person {chat}"}


def _parameters(request: Request) -> dict[str, Any]:
    kind = request.header("content-type") or ""
    if kind.startswith("application/json"):
        return dict(json.loads(request.body)) if request.body else {}
    if kind.startswith("multipart/"):
        return {"multipart": request.body}
    return request.query | request.form


def _fields(body: bytes) -> dict[str, Any]:
    """The parts of a multipart body by name: text, or bytes where the part is a file."""
    head = b"Content-Type: multipart/form-data; boundary=" + body.partition(b"\r\n")[0][2:] + b"\r\n\r\n"
    fields: dict[str, Any] = {}
    for part in email.message_from_bytes(head + body).walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            # PTB names a file's part freely and points to it.
            attached = part.get_filename() is not None
            fields["document" if attached else name] = content if attached else content.decode()
            if attached:
                fields["file_name"] = part.get_filename()
    return fields


def _language(given: dict[str, Any]) -> str:
    code = str(given.get("language_code") or "")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise Refused(400, "Bad Request: LANGUAGE_CODE_INVALID")
    return code


def _chat(given: dict[str, Any]) -> str:
    chat = str(given.get("chat_id") or "")
    if not chat:
        raise Refused(400, "Bad Request: chat_id is empty")
    if not chat.lstrip("-").isdigit():
        raise Refused(400, "Bad Request: chat not found")
    return chat


def _markup(given: dict[str, Any]) -> dict[str, Any] | None:
    raw = given.get("reply_markup")
    if not raw:
        return None
    try:
        markup: dict[str, Any] = json.loads(raw) if isinstance(raw, str) else raw
        buttons = [button for row in markup.get("inline_keyboard", []) for button in row]
    except (ValueError, TypeError, AttributeError):
        raise Refused(400, "Bad Request: can't parse reply keyboard markup JSON object") from None
    for button in buttons:
        if not button.get("text"):
            raise Refused(400, "Bad Request: inline keyboard button text is empty")
        if not 1 <= len(str(button.get("callback_data", "")).encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return markup


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay-ms", type=float, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--bare", action="store_true", help="count sendMessage, check nothing but the token")
    args = parser.parse_args()
    standin = StandInTelegram(args.token, delay=args.delay_ms / 1000, bare=args.bare)
    asyncio.run(serve_forever(standin, args.port, lambda line: (sys.stdout.write(line), sys.stdout.flush())))


if __name__ == "__main__":
    main()
