"""Holds a program in a terminal of its own for as long as it runs; Node has no pseudo-terminal.

The first line of standard input is a job as JSON: {argv, env, columns, rows}. Every further line is an order:
  {"send": keys}                       writes them to the program
  {"columns": n, "rows": n}            gives the terminal another size
What the program writes goes to standard output as it is; standard error has {"pid": n} first, and in the end
{"code": n} or {"signal": n}. When standard input ends, the program gets SIGHUP, as from a terminal that was closed.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios

orders = open(0, 'rb', buffering=0)
job = json.loads(orders.readline())
pid, fd = pty.fork()


def resize(columns, rows):
    fcntl.ioctl(fd if pid else 0, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))


def tell(event):
    sys.stderr.write(json.dumps(event) + '\n')
    sys.stderr.flush()


if pid == 0:
    resize(job['columns'], job['rows'])
    os.execvpe(job['argv'][0], job['argv'], job['env'])

tell({'pid': pid})
waiting = b''
keys = b''
listening = [fd, orders.fileno()]
while fd in listening:
    readable, writable, _ = select.select(listening, [fd] if keys else [], [])
    if fd in readable:
        try:
            data = os.read(fd, 65536)
        except OSError:
            data = b''
        if not data:
            break
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    if fd in writable:
        # A program that does not read must not keep us from reading it.
        keys = keys[os.write(fd, keys[:256]):]
    if orders.fileno() in readable:
        data = os.read(orders.fileno(), 65536)
        if not data:
            listening.remove(orders.fileno())
            try:
                os.kill(pid, signal.SIGHUP)
            except ProcessLookupError:
                pass
        *lines, waiting = (waiting + data).split(b'\n')
        for line in lines:
            order = json.loads(line)
            if 'send' in order:
                keys += order['send'].encode()
            else:
                resize(order['columns'], order['rows'])

_, status = os.waitpid(pid, 0)
tell({'signal': os.WTERMSIG(status)} if os.WIFSIGNALED(status) else {'code': os.WEXITSTATUS(status)})
