import { STREAM_ROWS } from './ring-stream.ts'

/**
 * Which ground a place on the screen shows, and how far it lies from a ring.
 *
 * The built-in sin, cos, exp and atan may be only 1e-4 exact (seen with SwiftShader; some Mali are alike), which is a
 * kilometre on the ground: hence polynomials, good to about 1e-7.
 */
const GROUND = `#version 300 es
precision highp float;
precision highp int;

uniform bool u_globe;
uniform vec3 u_eye, u_ray, u_rayX, u_rayY;
uniform vec2 u_sizePx;
uniform float u_pixelRatio;
layout(std140) uniform Stream { vec4 u_stream[${STREAM_ROWS}]; };
uniform int u_rings;

const float PI = 3.141592653589793;
const int RING_ROWS = 5;

struct Ground {
  vec3 place;
  // Globe: how the place moves with a px to the right and up. Mercator keeps angles: radians a px will do.
  vec3 perPxX, perPxY;
  float radiansPerPx;
  // Globe: cosine of the angle between the ground's upright and the line of sight.
  float facing;
  // Px within the edge of the globe, or of the world; negative where there is no ground.
  float insidePx;
};

vec2 sinCos(float x) {
  float k = floor(x * (2. / PI) + .5);
  float r = x - k * 1.5703125 - k * 4.83826794897e-4, r2 = r * r;
  float s = r * (1. + r2 * (-1.6666654611e-1 + r2 * (8.3321608736e-3 - r2 * 1.9515295891e-4)));
  float c = 1. - .5 * r2 + r2 * r2 *
    (4.166664568298827e-2 + r2 * (-1.388731625493765e-3 + r2 * 2.443315711809948e-5));
  int quarter = int(k) & 3;
  vec2 v = (quarter & 1) == 0 ? vec2(s, c) : vec2(c, s);
  return vec2((quarter & 2) == 0 ? v.x : -v.x, quarter == 1 || quarter == 2 ? -v.y : v.y);
}

// |x| <= PI
float exponential(float x) {
  float y = x * .125;
  float p = 1. + y * (1. + y * (.5 + y * (1.6666667e-1 + y * (4.1666667e-2 + y *
    (8.3333333e-3 + y * 1.3888889e-3)))));
  p *= p; p *= p;
  return p * p;
}

// Where the line of sight passes the globe: 1 - square of its distance from the middle, by its slope on the screen.
float globeInsidePx(vec3 ray, vec3 x, vec3 y) {
  float along = dot(u_eye, ray), square = dot(ray, ray);
  float depth = 1. - dot(u_eye, u_eye) + along * along / square;
  float dx = along * (dot(u_eye, x) - along * dot(ray, x) / square);
  float dy = along * (dot(u_eye, y) - along * dot(ray, y) / square);
  return along < 0. ? depth * square / max(2. * length(vec2(dx, dy)), 1e-12) : -1e5;
}

Ground globeGround(vec3 ray) {
  Ground g;
  float stretch = length(ray);
  vec3 direction = ray / stretch;
  float along = dot(u_eye, direction);
  vec3 nearest = u_eye - along * direction;
  float reach = sqrt(max(1. - dot(nearest, nearest), 0.));
  g.place = normalize(nearest - reach * direction);
  float slant = min(dot(g.place, ray), -1e-4 * stretch);
  vec3 x = u_rayX * 2. / u_sizePx.x, y = u_rayY * 2. / u_sizePx.y;
  float distant = (-along - reach) / stretch;
  g.perPxX = distant * (x - ray * dot(g.place, x) / slant);
  g.perPxY = distant * (y - ray * dot(g.place, y) / slant);
  g.facing = -slant / stretch;
  g.radiansPerPx = distant * length(y) / g.facing;
  g.insidePx = globeInsidePx(ray, x, y);
  return g;
}

Ground mercatorGround(vec3 ray) {
  Ground g;
  float reach = -u_eye.z / ray.z;
  vec2 square = u_eye.xy + ray.xy * reach;
  float perPx = 2. * reach * length(u_rayX) / u_sizePx.x;
  float t = exponential(PI - 2. * PI * clamp(square.y, 0., 1.));
  float cosLat = 2. * t / (t * t + 1.);
  vec2 lng = sinCos(2. * PI * (fract(square.x) - .5));
  g.place = vec3(lng.x * cosLat, (t * t - 1.) / (t * t + 1.), lng.y * cosLat);
  g.radiansPerPx = 2. * PI * perPx * cosLat;
  g.facing = 1.;
  g.insidePx = min(square.y, 1. - square.y) / perPx + .5;
  return g;
}

Ground groundAt(vec2 clip) {
  vec3 ray = u_ray + clip.x * u_rayX + clip.y * u_rayY;
  if (u_globe) return globeGround(ray);
  return mercatorGround(ray);
}

// A place as seen from a launch point: sine and cosine of half the angle between them.
vec2 halfAngle(vec3 centre, vec3 place) {
  return vec2(length(place - centre), length(place + centre)) * .5;
}
`

/** Side of a cell, px. */
export const CELL_PX = 32

/**
 * Covers the screen with cells. Most cells are far from every ring, so that one look from their middle tells all of
 * their pixels; cells with nothing in them are left out.
 */
export const CELL_VERTEX = `${GROUND}
uniform int u_columns;
uniform bool u_bands;
out vec2 v_clip;
// Rings of which something may be in the cell, by their bits; whether the rest lies in a band, and in a doubt; whether
// the globe's rim may be in it.
flat out uvec4 v_near;
flat out vec2 v_tone;
flat out int v_rim;

const float CELL_PX = ${CELL_PX}.;
// Lines reach no farther than this.
const float LINE_PX = 6.;
// Cosines between ground and line of sight: where the globe's shade begins, and where distances on the screen mislead.
const float SHADED = .75, STEEP = .25;

vec2 clipOf(vec2 px) { return vec2(px.x, u_sizePx.y - px.y) / u_sizePx * 2. - 1.; }

void main() {
  vec2 cell = vec2(gl_InstanceID % u_columns, gl_InstanceID / u_columns);
  vec2 from = cell * CELL_PX, to = min(from + CELL_PX, u_sizePx);
  Ground middle = groundAt(clipOf((from + to) * .5));
  float facing = 1., insidePx = middle.insidePx, radius = 0.;
  for (int i = 0; u_globe && i < 4; i++) {
    vec2 outward = vec2((i & 1) == 0 ? -1. : 1., (i & 2) == 0 ? -1. : 1.) * LINE_PX;
    vec2 at = vec2((i & 1) == 0 ? from.x : to.x, (i & 2) == 0 ? from.y : to.y) + outward;
    Ground corner = groundAt(clipOf(at));
    facing = min(facing, corner.insidePx < 1. ? 0. : corner.facing);
    insidePx = max(insidePx, corner.insidePx);
    radius = max(radius, distance(corner.place, middle.place));
  }
  bool steep = facing < STEEP;
  // Within a cell the scale changes by less than this. Toward the rim it is that of what is not a line.
  float scale = steep ? 2. * middle.radiansPerPx * middle.facing : middle.radiansPerPx * (u_globe ? 2. : 1.35);
  float cellReach = steep ? 1.3 * radius : CELL_PX * .75 * scale;
  v_near = uvec4(0u);
  v_tone = vec2(0.);
  v_rim = u_globe && u_bands && facing < SHADED ? 1 : 0;
  bool innerNear = false, beyondInner = true;
  for (int i = 0; i < u_rings; i++) {
    vec4 centre = u_stream[i * RING_ROWS], size = u_stream[i * RING_ROWS + 2];
    vec2 seen = halfAngle(centre.xyz, middle.place);
    float apart = seen.x * size.y - seen.y * size.x;
    bool near = abs(apart) <= .5 * (cellReach + size.w * scale + size.z) + 1e-6;
    if (near) v_near[i >> 5] |= 1u << uint(i & 31);
    int code = int(centre.w), role = code & 3;
    if (role == 1) { innerNear = near; beyondInner = apart > 0.; }
    if (role == 2) {
      if (!near && !innerNear && beyondInner && apart < 0.) v_tone[(code >> 4) & 1] = 1.;
      innerNear = false;
      beyondInner = true;
    }
  }
  vec2 px = vec2((gl_VertexID & 1) == 0 ? from.x : to.x, (gl_VertexID & 2) == 0 ? from.y : to.y);
  v_clip = clipOf(px);
  bool empty = v_near == uvec4(0u) && v_tone == vec2(0.) && v_rim == 0 || insidePx < -2. * CELL_PX;
  gl_Position = empty ? vec4(2., 2., 2., 1.) : vec4(v_clip, 0., 1.);
}`

/** What both passes share at a pixel. */
export const PIXEL = `${GROUND}
in vec2 v_clip;
flat in uvec4 v_near;
flat in vec2 v_tone;
flat in int v_rim;
out vec4 o_colour;

float coverage(float insidePx) { return clamp(insidePx * u_pixelRatio + .5, 0., 1.); }

vec2 screenPx() { return vec2(v_clip.x * .5 + .5, .5 - v_clip.y * .5) * u_sizePx; }

// Distance from a ring, px, positive outside, and the azimuth at which it is seen from the launch point.
struct Seen {
  float outsidePx, pxPerRadian, cosAzimuth, sinAzimuth;
  // Globe: radians away from the launch point that a px to the right and up is.
  vec2 away;
};

// The ring's angular radius is 2 asin(size.x) (size.y is the cosine of half of it) bent by a cosine series in the
// azimuth; the sine of half the difference needs no inverse functions.
Seen seenFrom(int row, Ground g) {
  vec3 centre = u_stream[row].xyz, north = u_stream[row + 1].xyz;
  vec4 size = u_stream[row + 2], bend = u_stream[row + 3];
  vec3 apart = g.place - centre;
  vec2 angle = halfAngle(centre, g.place);
  float sine = max(2. * angle.x * angle.y, 1e-9);
  Seen s;
  s.cosAzimuth = clamp(dot(apart, north) / sine, -1., 1.);
  s.sinAzimuth = clamp(dot(apart, cross(north, centre)) / sine, -1., 1.);
  s.pxPerRadian = 1. / g.radiansPerPx;
  if (u_globe) {
    vec3 away = (g.place * (angle.y * angle.y - angle.x * angle.x) - centre) / sine;
    s.away = vec2(dot(away, g.perPxX), dot(away, g.perPxY));
    s.pxPerRadian = 1. / max(length(s.away), 1e-9);
  }
  float c = s.cosAzimuth, c2 = 2. * c * c - 1.;
  float halfBend = .5 * (bend.x * c + bend.y * c2 + bend.z * c * (2. * c2 - 1.) + bend.w * (2. * c2 * c2 - 1.));
  float cosBend = 1. - .5 * halfBend * halfBend, sinBend = halfBend * (1. - halfBend * halfBend / 6.);
  float sinRadius = size.x * cosBend + size.y * sinBend;
  float cosRadius = size.y * cosBend - size.x * sinBend;
  float difference = angle.x * cosRadius - angle.y * sinRadius;
  s.outsidePx = 2. * difference * (1. + difference * difference / 6.) * s.pxPerRadian;
  return s;
}

// Number of the lowest bit, and takes it out; bits must not be empty.
int nextOf(inout uvec4 bits) {
  int word = bits.x != 0u ? 0 : bits.y != 0u ? 1 : bits.z != 0u ? 2 : 3;
  uint lowest = bits[word] & (~bits[word] + 1u);
  int bit = word * 32;
  if ((lowest & 0xffff0000u) != 0u) bit += 16;
  if ((lowest & 0xff00ff00u) != 0u) bit += 8;
  if ((lowest & 0xf0f0f0f0u) != 0u) bit += 4;
  if ((lowest & 0xccccccccu) != 0u) bit += 2;
  if ((lowest & 0xaaaaaaaau) != 0u) bit += 1;
  bits[word] ^= lowest;
  return bit;
}
`
