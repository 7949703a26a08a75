import { FREEZE_REQUEST_KINDS } from '../../schema/personalData'
import { type AccountContext, servicesOf } from './accountContext'

/** Whether an open request of the register keeps a contact, or an account, apart. */
export async function isKeptApart(context: AccountContext, subject: string): Promise<boolean> {
	const all = await servicesOf(context).store.personalData.requests()
	return all.some(
		(request) =>
			FREEZE_REQUEST_KINDS.includes(request.kind) && request.subject === subject && request.closedOn === null,
	)
}
