/**
 * The path of a line: straight; between two columns, an S that is level at both ends; within a column, a bow
 * beside it. One path for all replaces sigma's own paths: sigma gives each line the corners of its longest
 * path, and its own include a loop of 66 corners that none of our lines uses.
 */
import type { EdgePath } from 'sigma/rendering'
import type { Point } from './layoutGraph'
import type { Side } from './picture'

const FLOAT = 0x1406

/** The way of a line from one end to the other. */
export interface LineCurve {
	/** 0: straight; 1: an S that is level at both ends. */
	readonly ease: number
	/** How far its middle is to the right of a straight line, as a part of its height. */
	readonly bow: number
}

export const STRAIGHT: LineCurve = { ease: 0, bow: 0 }

/** The curve between two columns, or beside a column, on the side of lines and not of names. */
export function columnsLine(from: Side, to: Side): LineCurve {
	if (from !== to) return { ease: 1, bow: 0 }
	return { ease: 0, bow: from === 'french' ? BOW : -BOW }
}

const BOW = 0.14

/** The middle of a line. */
export function middleOf(from: Point, to: Point, { bow }: LineCurve): Point {
	return { x: (from.x + to.x) / 2 + bow * Math.abs(to.y - from.y), y: (from.y + to.y) / 2 }
}

const PIECES = 16
/**
 * The corners of a line, from 0 to 1: closer together at both ends, where an S bends, so that fewer pieces
 * look smooth.
 */
const CORNERS: readonly number[] = Array.from({ length: PIECES + 1 }, (_, index) => {
	const even = index / PIECES
	return even - (0.5 * Math.sin(2 * Math.PI * even)) / (2 * Math.PI)
})
/** Sigma’s number for the part between the ends of a line. */
const BODY = 1

/** Steps are even from left to right, so that gaps are nearly even without measuring the path. */
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

/** The direction at a place, computed instead of measured between two points. */
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
