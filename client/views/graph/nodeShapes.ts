/** Outlines that sigma lacks, as signed distances, in the form its own shapes have. */
import { type SDFShape, sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from 'sigma/rendering'

/** Distance to a hexagon with a corner to the right (after Inigo Quilez). */
const HEXAGON = `
float sdf_hexagon(vec2 uv, float size) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  vec2 p = abs(uv.yx);
  float r = size * 0.866025404;
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}`

const CROSS = `
float sdf_cross(vec2 uv, float size) {
  vec2 p = abs(uv);
  vec2 arm = vec2(size * 0.86, size * 0.32);
  vec2 one = p - arm.xy;
  vec2 two = p - arm.yx;
  float across = length(max(one, 0.0)) + min(max(one.x, one.y), 0.0);
  float along = length(max(two, 0.0)) + min(max(two.x, two.y), 0.0);
  return min(across, along);
}`

/** A square with a gable: the intersection of a box and a roof. */
const HOUSE = `
float sdf_house(vec2 uv, float size) {
  vec2 p = vec2(abs(uv.x), uv.y);
  float wall = max(p.x - size * 0.72, -size * 0.8 - p.y);
  float roof = dot(p - vec2(0.0, size * 0.85), normalize(vec2(0.76, 0.72)));
  return max(wall, roof);
}`

export function nodeShapes(): SDFShape[] {
	return [
		sdfCircle(),
		sdfSquare(),
		sdfDiamond(),
		sdfTriangle(),
		{ name: 'hexagon', glsl: HEXAGON, uniforms: [], inradiusFactor: 0.87 },
		{ name: 'cross', glsl: CROSS, uniforms: [], inradiusFactor: 0.75 },
		{ name: 'house', glsl: HOUSE, uniforms: [], inradiusFactor: 0.75 },
	]
}
