/** Actors without an editor: others stand in for their editors (accounts.md §1, reports.md §2). */
import type { Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { AnyTarget, Reader } from './reader'
import { mayDo, type RightsAction } from './rights'

/** An account and its roles. Nothing is done by a frozen one (accounts.md §2, "Frozen"). */
interface Holder {
	readonly roles: readonly Role[]
	/** null: it is not frozen. */
	readonly frozenAt: string | null
}

/** The accounts that speak for an actor, or for one of some. A frozen one speaks for none. */
export function editorsOf<Account extends Holder>(
	holders: readonly Account[],
	actors?: readonly Id[],
): readonly Account[] {
	return holders.filter(
		(holder) =>
			holder.frozenAt === null &&
			holder.roles.some(
				({ role, actorId }) => role === 'EDITOR' && actorId !== null && (actors?.includes(actorId) ?? true),
			),
	)
}

/** The actors that have an editor. One whose editors are all frozen has none: its work does not wait for them. */
export function editedActors(holders: readonly Holder[]): ReadonlySet<Id> {
	const roles = holders.flatMap((holder) => (holder.frozenAt === null ? holder.roles : []))
	return new Set(roles.flatMap(({ role, actorId }) => (role === 'EDITOR' && actorId) || []))
}

const STAND_INS = {
	report: 'vacantReport',
	contact: 'vacantContact',
	editorRole: 'vacantEditorRole',
} as const

type StandIns = typeof STAND_INS

/**
 * Whether a reader may do what the editors of an actor do. While the actor has none, others may do it in their place, so that
 * it is done by somebody; as long as it has one, nobody else may.
 *
 * @param edited the actors that have an editor; about 'ANYTHING' it is not looked at.
 */
export function mayForActor<Object extends keyof StandIns>(
	reader: Reader,
	object: Object,
	action: RightsAction<Object> & RightsAction<StandIns[Object]>,
	target: AnyTarget,
	edited: ReadonlySet<Id> = new Set(),
): boolean {
	if (mayDo(reader, object, action, target)) return true
	const isVacant = target === 'ANYTHING' || target.actorId == null || !edited.has(target.actorId)
	return isVacant && mayDo(reader, STAND_INS[object], action, target)
}
