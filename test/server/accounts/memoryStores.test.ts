import { describe } from 'vitest'
import { promisesOfADiscussionStore } from '../discussions/discussionStoreContract'
import { promisesOfACaseStore } from '../judgements/caseStoreContract'
import { promisesOfAContactStore } from '../personalData/contactStoreContract'
import { promisesOfAProposalStore } from '../proposals/proposalStoreContract'
import { promisesOfAReportStore } from '../reports/reportStoreContract'
import { promisesOfAnAccountStore } from './accountStoreContract'
import { memoryStores } from './memoryStores'

describe('The stores in memory', () => {
	const empty = async () => memoryStores()
	describe('of accounts', () => promisesOfAnAccountStore(empty))
	describe('of cases', () => promisesOfACaseStore(empty))
	describe('of contacts', () => promisesOfAContactStore(empty))
	describe('of comments', () => promisesOfADiscussionStore(empty))
	describe('of proposals', () => promisesOfAProposalStore(empty))
	describe('of reports', () => promisesOfAReportStore(empty))
})
