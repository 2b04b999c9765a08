const head = 'Another machine was asked for, and nothing was sent: '

/** How a process says that something in it wanted to ask another machine. */
export function refusalLine(address: string): string {
  return `${head}${JSON.stringify(address.slice(0, 200))}\n`
}

/** The addresses that were refused, each once, in what a process wrote. */
export function refusedIn(output: string): string[] {
  return [...new Set(output.split('\n').filter(line => line.startsWith(head)).map(line => JSON.parse(line.slice(head.length)) as string))]
}
