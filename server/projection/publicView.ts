import { Projection, type ProjectionChange } from './projection'

const views = new WeakMap<Projection, Projection>()

/**
 * The public view: the projection of public records alone, from which every public result is computed. Made once
 * for a projection and kept current with it; the public view of a public view is itself.
 */
export function publicView(projection: Projection): Projection {
	const known = views.get(projection)
	if (known) return known
	const view = Projection.empty()
	for (const dataset of projection.datasets) view.loadDataset(dataset)
	for (const record of projection.records()) {
		view.apply(publicPart({ seq: 0, kind: record.kind, id: record.id, after: record }))
	}
	view.seq = projection.seq
	view.epoch = projection.epoch
	projection.follow((change) => {
		view.apply(publicPart(change))
	})
	views.set(projection, view)
	views.set(view, view)
	return view
}

/** A record that is not public is, for the view, a record that is gone. */
function publicPart(change: ProjectionChange): ProjectionChange {
	const { after } = change
	const hidden = after !== null && 'visibility' in after && after.visibility !== 'public'
	return hidden ? { ...change, after: null } : change
}
