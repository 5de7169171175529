"""Runs a program in a terminal of its own and times what it shows; Node has no pseudo-terminal.

Reads a job as JSON from standard input: {argv, env, columns, rows, steps}. Steps, in order:
  {"send": keys}              writes them; the clock of the next "see" starts here (at first: at the program's start)
  {"see": text, "within": s}  waits until the output since then has the text; its milliseconds are noted
  {"drain": s}                reads what comes for so long
  {"calm": s}                 reads until nothing has come for so long
  {"memory": true}            notes the most memory the process has had, in MB
Prints the notes as a JSON array; null where a text never came. Escape sequences are no text.
"""
import fcntl, json, os, pty, re, select, signal, struct, sys, termios, time

ESCAPES = re.compile(rb'\x1b(?:\[[0-9;?<>=:]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][A-Z0-9]|[=>78M])')
job = json.load(sys.stdin)
start = time.perf_counter()
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', job['rows'], job['columns'], 0, 0))
    os.execvpe(job['argv'][0], job['argv'], job['env'])

seen = b''


def read(seconds):
    """Adds what comes within so many seconds; False when nothing came."""
    global seen
    if not select.select([fd], [], [], max(0, seconds))[0]:
        return False
    try:
        data = os.read(fd, 65536)
    except OSError:
        return False
    seen += data
    return bool(data)


def see(text, within):
    end = time.perf_counter() + within
    wanted = text.encode()
    while wanted not in ESCAPES.sub(b'', seen):
        if time.perf_counter() > end or not read(end - time.perf_counter()):
            return None
    return (time.perf_counter() - start) * 1000


notes = []
for step in job['steps']:
    if 'send' in step:
        seen = b''
        start = time.perf_counter()
        os.write(fd, step['send'].encode())
    elif 'see' in step:
        notes.append(see(step['see'], step.get('within', 20)))
        if notes[-1] is None:
            break
    elif 'drain' in step:
        end = time.perf_counter() + step['drain']
        while time.perf_counter() < end:
            read(end - time.perf_counter())
    elif 'calm' in step:
        while read(step['calm']):
            pass
    elif 'memory' in step:
        with open(f'/proc/{pid}/status') as status:
            notes.append(int(re.search(r'VmHWM:\s+(\d+)', status.read()).group(1)) / 1024)

# A program that was asked to end gets the time for it.
for wait in range(200):
    if os.waitpid(pid, os.WNOHANG)[0]:
        break
    if wait == 0 and not job.get('ends'):
        os.kill(pid, signal.SIGTERM)
    if wait == 199:
        os.kill(pid, signal.SIGKILL)
    read(0.01)
if notes and notes[-1] is None:
    sys.stderr.write(ESCAPES.sub(b'', seen)[-2000:].decode(errors='replace'))
print(json.dumps(notes))
