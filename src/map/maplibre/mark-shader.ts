import { MARK } from '../../derive/picture-types.ts'
import { DIAMOND } from '../style/city-marks.ts'

/** One square per city, as large as its mark; a mark that is hidden, too small for the zoom or behind the globe is left out. */
export const MARK_VERTEX = `#version 300 es
precision highp float;
precision highp int;
layout(location = 0) in vec3 a_place;
layout(location = 1) in vec2 a_square;
layout(location = 2) in vec2 a_size;
layout(location = 3) in uint a_mark;
uniform mat4 u_matrix;
uniform bool u_globe;
uniform vec3 u_eye;
// Mercator: middle of the view and number of the world copy; places near the middle keep their full precision.
uniform vec3 u_middle;
uniform vec2 u_sizePx;
uniform float u_zoom, u_scale, u_casingPx;
out vec2 v_px;
out float v_radius;
flat out uint v_mark;

void main() {
  float grown = clamp((u_zoom - a_size.y) * 2., 0., 1.);
  bool behind = u_globe && dot(a_place, u_eye) <= 1.;
  gl_Position = vec4(2., 2., 2., 1.);
  if (a_mark == ${MARK.hidden}u || grown == 0. || behind) return;
  v_mark = a_mark;
  v_radius = a_size.x * u_scale * grown;
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2. - 1.;
  v_px = corner * (v_radius * ${DIAMOND} + u_casingPx + 1.);
  vec4 middle = u_globe
    ? u_matrix * vec4(a_place, 1.)
    : u_matrix * vec4(a_square - u_middle.xy + vec2(u_middle.z, 0.), 0., 1.);
  gl_Position = vec4(middle.xy + v_px * vec2(2., -2.) / u_sizePx * middle.w, 0., middle.w);
}`

export const MARK_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
in vec2 v_px;
in float v_radius;
flat in uint v_mark;
out vec4 o_colour;
uniform vec3 u_within, u_below, u_beyond;
uniform vec4 u_casing;
uniform float u_casingPx, u_pixelRatio;

float coverage(float insidePx) { return clamp(insidePx * u_pixelRatio + .5, 0., 1.); }

void main() {
  float inside = v_radius - length(v_px);
  vec3 colour = u_within;
  float inked = 1.;
  // Hollow marks keep a light middle at least as wide as their line.
  float line = max(.34 * v_radius, .9);
  if (v_mark == ${MARK.below}u) {
    inside = (v_radius * ${DIAMOND} - abs(v_px.x) - abs(v_px.y)) * .70710678;
    colour = u_below;
  } else if (v_mark == ${MARK.beyond}u) {
    colour = u_beyond;
    inked = coverage(line - inside);
  } else if (v_mark == ${MARK.onTheLine}u) {
    inked = max(coverage(.8 * line - inside), coverage(-v_px.x));
  }
  float drawn = coverage(inside);
  float casing = coverage(inside + u_casingPx) * u_casing.a;
  vec4 mark = vec4(mix(u_casing.rgb, colour, inked), 1.) * drawn;
  o_colour = mark + vec4(u_casing.rgb, 1.) * casing * (1. - drawn);
}`
