import { describe } from 'vitest'
import { promisesOfAnAccountStore } from './accountStoreContract'
import { memoryAccountStore } from './memoryAccountStore'

describe('Accounts in memory', () => {
	promisesOfAnAccountStore(async () => memoryAccountStore())
})
