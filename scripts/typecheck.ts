import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Our views import Slidev's client, which ships as TypeScript sources; what they get wrong is not ours to mend.
const program = fileURLToPath(import.meta.resolve('vue-tsc/bin/vue-tsc.js'))
const child = spawn(process.execPath, [program, '--noEmit', '--pretty', 'false'], { stdio: ['ignore', 'pipe', 'inherit'] })
let output = ''
child.stdout.on('data', data => output += data)
child.on('close', () => {
  const faults = output.split(/\n(?=\S)/).filter(fault => fault.trim() !== '' && !fault.startsWith('node_modules'))
  console.log(faults.length > 0 ? faults.join('\n') : 'no type errors')
  process.exitCode = faults.length > 0 ? 1 : 0
})
