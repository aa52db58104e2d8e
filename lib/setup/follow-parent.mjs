// Loaded before any program we start: when the process that started it is killed, it stops too instead of holding its
// port or its lock for ever. Programs that it starts in turn inherit this file, and have a parent of their own.
if (process.ppid === Number(process.env.ATTUNE_PARENT)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
