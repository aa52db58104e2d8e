// Loaded before a server we start: when the process that started it is killed, the server stops too instead of holding
// its port for ever.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
