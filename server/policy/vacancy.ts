/** Actors without an editor: others stand in for their editors (accounts.md §1, reports.md §2). */
import type { Id } from '../domain/ids'
import type { Role } from '../domain/role'
import type { AnyTarget, Reader } from './reader'
import { mayDo, type RightsAction } from './rights'

/** An account and its roles. Nobody can act with a frozen one (accounts.md §2, "Frozen"). */
interface Holder {
	readonly roles: readonly Role[]
	/** null: it is not frozen. */
	readonly frozenAt: string | null
}

/** The accounts that speak for one of some actors, or for any actor. A frozen account speaks for none. */
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

/** The actors that have an editor. If all its editors are frozen, an actor has none: its work does not wait for them. */
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
 * Whether a reader may do what the editors of an actor do. Others may stand in only while the actor has no editor, so that somebody
 * does the work.
 *
 * @param edited the actors that have an editor; not looked at for 'ANYTHING'.
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
