import { Query, Resolver, UseMiddleware } from 'type-graphql'
import { me } from '../../accounts/me'
import { OfAccounts } from '../arguments'
import { accountOf, type Nullable, type RequestContext } from '../context'
import { timeLimit } from '../timeLimit'
import { MeType } from '../types/account'

/** Who asks, and what is on record of accounts. */
@Resolver()
@UseMiddleware(timeLimit)
export class AccountsResolver {
	@Query(() => MeType, { nullable: true, description: 'The account that asks; null for a visitor.' })
	async me(@OfAccounts() context: RequestContext): Promise<Nullable<MeType>> {
		const found = await me(accountOf(context))
		return found && new MeType(found)
	}
}
