/**
 * Along which way a line is drawn: straight; between two columns as an S that leaves and arrives level; within a column as
 * a bow beside it. One path for all of them, and in the place of sigma's own: sigma gives each line the corners of its
 * longest path, and its own paths hold a loop of 66 that no line of ours draws.
 */
import type { EdgePath } from 'sigma/rendering'
import type { Point } from './layoutGraph'
import type { Side } from './picture'

const FLOAT = 0x1406

/** The way of a line from one end to the other. */
export interface LineCurve {
	/** 0: straight; 1: an S that is level at both ends. */
	readonly ease: number
	/** How far its middle stands to the right of a straight line, as a part of the height that it spans. */
	readonly bow: number
}

export const STRAIGHT: LineCurve = { ease: 0, bow: 0 }

/** Between two columns, or beside the one in which both ends stand: on the side where lines are, not names. */
export function columnsLine(from: Side, to: Side): LineCurve {
	if (from !== to) return { ease: 1, bow: 0 }
	return { ease: 0, bow: from === 'french' ? BOW : -BOW }
}

const BOW = 0.14

/** Where the middle of a line stands. */
export function middleOf(from: Point, to: Point, { bow }: LineCurve): Point {
	return { x: (from.x + to.x) / 2 + bow * Math.abs(to.y - from.y), y: (from.y + to.y) / 2 }
}

const PIECES = 16
/**
 * Where a line has its corners, from 0 to 1: nearer to each other at both ends, where an S turns, so that fewer pieces look smooth
 * than if all were of one length.
 */
const CORNERS: readonly number[] = Array.from({ length: PIECES + 1 }, (_, index) => {
	const even = index / PIECES
	return even - (0.5 * Math.sin(2 * Math.PI * even)) / (2 * Math.PI)
})
/** Sigma’s number for what lies between the ends of a line. */
const BODY = 1

/** Steps are even from left to right, so that gaps are as good as even without measuring the way. */
const GLSL = `
vec2 path_line_position(float t, vec2 source, vec2 target) {
  vec2 way = target - source;
  float eased = mix(t, t * t * (3.0 - 2.0 * t), v_lineEase);
  return source + vec2(way.x * t + abs(way.y) * v_lineBow * 4.0 * t * (1.0 - t), way.y * eased);
}

float path_line_length(vec2 source, vec2 target) {
  vec2 way = target - source;
  vec2 half_ = vec2(way.x * 0.5 + abs(way.y) * v_lineBow, way.y * 0.5);
  return v_lineBow == 0.0 ? length(way) : 2.0 * length(half_);
}`

/** The direction at a place, worked out rather than measured between two points beside it. */
const TANGENT = `
vec2 path_line_tangent(float t, vec2 source, vec2 target) {
  vec2 way = target - source;
  float slope = mix(1.0, 6.0 * t * (1.0 - t), v_lineEase);
  return normalize(vec2(way.x + abs(way.y) * v_lineBow * 4.0 * (1.0 - 2.0 * t), way.y * slope));
}

vec2 path_line_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_line_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}`

export function linePath(): EdgePath {
	return {
		name: 'line',
		segments: PIECES,
		generateConstantData: () => ({
			data: CORNERS.flatMap((at) => [-1, 1].map((side) => [BODY, at, side])),
			attributes: ['a_zone', 'a_zoneT', 'a_side'].map((name) => ({ name, size: 1, type: FLOAT })),
			verticesPerEdge: 2 * CORNERS.length,
		}),
		minBodyLengthRatio: 0,
		linearParameterization: true,
		glsl: GLSL,
		analyticalTangentGlsl: TANGENT,
		uniforms: [],
		attributes: [
			{ name: 'lineEase', size: 1, type: FLOAT, source: 'ease' },
			{ name: 'lineBow', size: 1, type: FLOAT, source: 'bow' },
		],
	}
}
