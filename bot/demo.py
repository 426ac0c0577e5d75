"""`courtbell demo`: the whole program with simulated phones on a local page. No account; nothing leaves this machine.

The phones and what can be done with them are in `demo_stage.py`, the page's routes in `demo_page.py`.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from datetime import datetime

import uvicorn

from bot.demo_page import page
from bot.demo_stage import Stage

PORTS_TRIED = 20
# Seconds between the turns of the sample, so that one can watch it.
PACE_S = 0.2


async def serve(host: str, port: int, now: Callable[[], datetime], announce: Callable[[str], None]) -> None:
    """Serve the demo until Ctrl-C. `announce` gets the page's address once it answers; a taken port means the next one.

    Raises OSError when no port can be had.
    """
    stage = Stage(now, pace=PACE_S)
    with contextlib.closing(_listen(host, port)) as listening:
        await stage.begin()
        try:
            server = _Server(stage, f"http://{host}:{listening.getsockname()[1]}/", announce)
            await server.serve([listening])
        finally:
            await stage.end()


class _Server(uvicorn.Server):
    """Says where it is, and ends at once: pages that wait for news are let go first."""

    def __init__(self, stage: Stage, address: str, announce: Callable[[str], None]) -> None:
        super().__init__(
            uvicorn.Config(
                page(stage),
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        self._stage = stage
        self._address = address
        self._announce = announce

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn's, but no signal is raised anew after a good end: that would skip what is still to be deleted."""
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce(self._address)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stage.leave()
        await super().shutdown(sockets)


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket on the first free port from `port` on."""
    for candidate in range(port, port + PORTS_TRIED):
        with contextlib.suppress(OSError):
            return socket.create_server((host, candidate), backlog=64)
    raise OSError(f"the ports {port} to {port + PORTS_TRIED - 1} of {host} are all taken; choose another with --port")
