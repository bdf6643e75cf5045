"""A screen reader's view of a window: a client of the accessibility bus, and a display and buses of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
SPI = "org.a11y.atspi."
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
REPLY_S = 10.0


def missing() -> str:
    """What the machine lacks for a display and an accessibility bus, empty where it has all."""
    lacking = [program for program in ("Xvfb", "dbus-daemon") if shutil.which(program) is None]
    lacking += [] if any(Path(launcher).exists() for launcher in LAUNCHERS) else ["at-spi-bus-launcher"]
    return ", ".join(lacking)


class Screen:
    """A display and a session bus that nobody else uses; `environment` leads a program to them."""

    def __init__(self, folder: Path) -> None:
        self._stack = ExitStack()
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "AT_SPI", "QT_", "WAYLAND"))
        }
        reader, writer = os.pipe()
        self._begin(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            display = told.readline().strip()
        if not display:
            self.close()
            raise OSError("The display did not start.")
        self.environment |= {
            "DISPLAY": f":{display}",
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        bus = self._begin(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.environment,
            text=True,
        )
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._stack.callback(bus.stdout.close)

    def _begin(self, command: list[str], **how: Any) -> subprocess.Popen[Any]:
        started = subprocess.Popen(command, **how)
        self._stack.callback(_end, started)
        return started

    def begin(self, command: list[str]) -> subprocess.Popen[str]:
        """Starts a program on this screen, with pipes to its standard streams."""
        started = self._begin(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for stream in (started.stdin, started.stdout):
            assert stream is not None
            self._stack.callback(stream.close)
        return started

    def close(self) -> None:
        self._stack.close()


def _end(started: subprocess.Popen[Any]) -> None:
    started.terminate()
    try:
        started.wait(5)
    except subprocess.TimeoutExpired:
        started.kill()
        started.wait()


@dataclass(frozen=True)
class Node:
    """An accessible object on the bus."""

    bus: Bus
    owner: str
    path: str

    def call(self, interface: str, method: str, signature: str | None = None, *values: Any) -> Any:
        found = self.bus.call(self.owner, self.path, SPI + interface, method, signature, *values)
        return found[0] if len(found) == 1 else found

    def get(self, interface: str, name: str) -> Any:
        properties = "org.freedesktop.DBus.Properties"
        return self.bus.call(self.owner, self.path, properties, "Get", "ss", SPI + interface, name)[0][1]

    @property
    def role(self) -> str:
        return str(self.call("Accessible", "GetRoleName"))

    @property
    def name(self) -> str:
        return str(self.get("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self.get("Accessible", "Description"))

    def children(self) -> list[Node]:
        return [Node(self.bus, owner, path) for owner, path in self.call("Accessible", "GetChildren")]

    def all(self) -> Iterator[Node]:
        """This one and everything below it."""
        waiting = deque([self])
        while waiting:
            node = waiting.popleft()
            yield node
            waiting.extend(node.children())

    def find(self, role: str, begin: str) -> Node:
        """The first of a role whose name begins so."""
        return next(node for node in self.all() if node.role == role and node.name.startswith(begin))


class Bus:
    """The accessibility bus of a screen."""

    def __init__(self, screen: Screen) -> None:
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(screen.environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            address = _asked(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        self._connection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def call(self, owner: str, path: str, interface: str, method: str, *rest: Any) -> Any:
        return _asked(self._connection, owner, path, interface, method, *rest)

    def program(self) -> Node:
        """The first program that came onto the bus."""
        registry = Node(self, REGISTRY, ROOT)
        return until(lambda: next(iter(registry.children()), None))

    def hears(self, member: str, act: Callable[[], object], seconds: float = REPLY_S) -> str:
        """What an event of an object says that comes of an act: `Announcement` and the like."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=f"{SPI}Event.Object", member=member)
        self.call(
            message_bus.bus_name, message_bus.object_path, message_bus.interface, "AddMatch", "s", rule.serialise()
        )
        self.call(REGISTRY, "/org/a11y/atspi/registry", SPI + "Registry", "RegisterEvent", "s", f"object:{member}")
        self._let_the_program_know()
        with self._connection.filter(rule) as heard:
            act()
            message = self._connection.recv_until_filtered(heard, timeout=seconds)
        return str(message.body[3][1])

    def _let_the_program_know(self) -> None:
        """Messages arrive in order: once the program answered, it asked the registry who listens; once the registry
        answered us it had answered the program; and once the program answered again it knows."""
        assert self.program().name
        self.call(REGISTRY, "/org/a11y/atspi/registry", SPI + "Registry", "GetRegisteredEvents")
        assert self.program().name


def _asked(
    connection: Any, owner: str, path: str, interface: str, method: str, signature: str | None = None, *values: Any
) -> Any:
    from jeepney import DBusAddress, MessageType, new_method_call

    call = new_method_call(DBusAddress(path, owner, interface), method, signature, values)
    reply = connection.send_and_get_reply(call, timeout=REPLY_S)
    if reply.header.message_type is MessageType.error:
        raise OSError(f"{interface}.{method}: {reply.body}")
    return reply.body


def until(found: Callable[[], Any], seconds: float = REPLY_S) -> Any:
    """What a question gives once it gives something; the answer of the last time after so many seconds."""
    end = time.monotonic() + seconds
    answer = found()
    while not answer and time.monotonic() < end:
        answer = found()
    return answer
