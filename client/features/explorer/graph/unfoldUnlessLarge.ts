import { type ExplorerView, withUnfolded } from '../../../state/explorerView'

/** More hidden links than this are not unfolded without asking: names then begin to hide each other. */
export const MAX_LINKS_WITHOUT_ASKING = 20

/** What comes of unfolding an actor: the next view, or null where the reader is to be asked first. */
export function unfoldUnlessLarge(
	view: ExplorerView,
	id: string,
	hidden: number,
	isSure: boolean,
): ExplorerView | null {
	return hidden > MAX_LINKS_WITHOUT_ASKING && !isSure ? null : withUnfolded(view, id)
}
