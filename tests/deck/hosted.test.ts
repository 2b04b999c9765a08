import { testHosted } from './hosts.ts'

// Below a path, where more can go wrong than at the root; the soak beside has the root, and the project's own deck a part of it.
testHosted('/talks/qwen/')
