"""A PostgreSQL and a RabbitMQ of one's own, which can be killed and come back with what they had."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

READY_SECONDS = 90


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        return int(held.getsockname()[1])


def given_up(user: str) -> dict[str, object]:
    """Servers refuse to be root."""
    return {"user": user, "group": user, "extra_groups": []} if os.getuid() == 0 else {}


def own(folder: Path, user: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if os.getuid() == 0:
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, user, user)
    return folder


class Database:
    """PostgreSQL as it comes: what it said was committed survives its death."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = own(folder, "postgres"), free_port()
        self._programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
        self._do("initdb", "--username=sensui", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
        self.start()

    @property
    def url(self) -> str:
        return f"postgresql://sensui@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        options = (
            f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder}"
        )
        self._do(
            "pg_ctl", "--silent", "--wait", f"--log={self.folder / 'log'}", f"--options={options}", "start"
        )

    def kill(self) -> None:
        """At once, as by a power cut; it recovers from its log when it is started."""
        self._do("pg_ctl", "--silent", "--mode=immediate", "--wait", "stop")

    def _do(self, program: str, *arguments: str) -> None:
        command = [self._programs / program, f"--pgdata={self.folder / 'data'}", *arguments]
        subprocess.run(
            command, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **given_up("postgres")
        )


class Broker:
    """RabbitMQ with a name, a cookie and an epmd of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port, names, peers = folder, free_port(), free_port(), free_port()
        folder.mkdir()
        (folder / ".erlang.cookie").write_text(secrets.token_hex(16))
        (folder / ".erlang.cookie").chmod(0o600)
        (folder / "plugins").write_text("[].\n")
        (folder / "rabbitmq.conf").write_text(f"listeners.tcp.1 = 127.0.0.1:{self.port}\n")
        own(folder, "rabbitmq")
        self._environment = {
            **os.environ,
            "HOME": str(folder),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_EPMD_PORT": str(names),
            "RABBITMQ_NODENAME": f"chaos-{self.port}@localhost",
            "RABBITMQ_DIST_PORT": str(peers),
            "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
            "RABBITMQ_MNESIA_BASE": str(folder / "data"),
            "RABBITMQ_LOG_BASE": str(folder / "log"),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-start_epmd false -kernel inet_dist_use_interface {127,0,0,1}",
        }
        self._names = self._begun("epmd")
        self.start()

    @property
    def url(self) -> str:
        return f"amqp://guest:guest@127.0.0.1:{self.port}//"

    def start(self) -> None:
        self._server = self._begun("/usr/lib/rabbitmq/bin/rabbitmq-server")
        until = time.monotonic() + READY_SECONDS
        while time.monotonic() < until:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=5) as asked:
                    asked.sendall(b"AMQP\0\0\x09\x01")
                    if asked.recv(1):
                        return
            except OSError:
                time.sleep(0.1)
        raise TimeoutError("RabbitMQ does not answer")

    def kill(self) -> None:
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.wait()

    def stop(self) -> None:
        self.kill()
        os.killpg(self._names.pid, signal.SIGKILL)
        self._names.wait()

    def _begun(self, command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [command],
            cwd=self.folder,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            **given_up("rabbitmq"),
        )
