import { testNetwork } from './network.ts'
import { testPresenterFurther } from './presenter.ts'
import { testStates } from './states.ts'
import { testWindows } from './windows.ts'

testWindows('the windows of a talk, more of them', (windows) => {
  testPresenterFurther(windows)
  testNetwork(windows)
  testStates(windows)
})
