import { describe } from 'vitest'
import { promisesOfAnAccountStore } from './accountStoreContract'
import { memoryStores } from './memoryStores'

describe('Accounts in memory', () => {
	promisesOfAnAccountStore(async () => memoryStores())
})
