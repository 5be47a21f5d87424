"""ground_base.py - the base drawing: large soft shapes, parks, roads, rails and water, back to front."""
import math
import random
import re
from axo import GROUND, SHADE, ROAD, EDGE, INK, PAPER, mix, n, pts
import ground_land as land
import ground_light as light
import ground_plan as plan
from ground_plan import screen, offset, RIVER

dice = random.Random(4)
WATER = ('#8cc3d6', '#6cabc6', '#4f8fb0')
LAWN, LAWN_EDGE = '#8fb98a', '#6f9e73'


def on_ground(ps, close=False):
    """Path data in the ground frame (see ground_frame): y doubled."""
    return pts([(x, y * 2) for x, y in ps], close)


def ground_frame(inner):
    """Strokes inside lie on the ground: a road running up the page looks broader than one running across."""
    return f'<g transform="scale(1 .5)" fill="none" stroke-linejoin="round" stroke-linecap="round">{inner}</g>'


def stroke(d, c, w, more=''):
    return f'<path d="{d}" stroke="{c}" stroke-width="{n(w)}"{more}/>'


def line(d, c, w, more=''):
    return f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{n(w)}"{more}/>'


def ell(x, y, rx, ry, c, more=''):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{c}"{more}/>'


def blob(X, Y, rx, ry, seed, k=9, rough=.16):
    """A soft closed shape: lakes and lawns."""
    r = random.Random(seed)
    ps = [(X + rx * q * math.cos(a), Y + ry * q * math.sin(a)) for a, q in
          ((i * 2 * math.pi / k, 1 + r.uniform(-rough, rough)) for i in range(k))]
    d = f'M{n((ps[-1][0] + ps[0][0]) / 2)} {n((ps[-1][1] + ps[0][1]) / 2)}'
    for i, p in enumerate(ps):
        q = ps[(i + 1) % k]
        d += f'Q{n(p[0])} {n(p[1])} {n((p[0] + q[0]) / 2)} {n((p[1] + q[1]) / 2)}'
    return d + 'z'


def defs():
    return ('<linearGradient id="w" gradientUnits="userSpaceOnUse" x1="3840" y1="650" x2="900" y2="2250"><stop offset="0" stop-color="#8cc3d6"/>'
            '<stop offset=".55" stop-color="#6cabc6"/><stop offset="1" stop-color="#4f8fb0"/></linearGradient>'
            '<linearGradient id="lk" gradientUnits="userSpaceOnUse" x1="3700" y1="420" x2="3400" y2="600"><stop offset="0" stop-color="#bfdfe6"/>'
            '<stop offset="1" stop-color="#6cabc6"/></linearGradient>'
            + light.defs())


def tones():
    """Large soft fields of tone, so that the ground is never one flat colour."""
    s = f'<rect x="-480" y="-480" width="4800" height="3360" fill="{GROUND}"/>'
    for X, Y, rx, ry, c in ((1900, 1150, 1150, 760, mix(GROUND, PAPER, .6)), (640, 1500, 800, 520, mix(GROUND, SHADE, .22)), (3300, 1700, 760, 420, mix(GROUND, '#8fb98a', .16)),
                            (2500, 1900, 700, 330, mix(GROUND, PAPER, .5)), (3400, 500, 820, 400, mix(GROUND, '#8fb98a', .3)), (700, 300, 640, 260, mix(GROUND, PAPER, .45)),
                            (1500, 60, 620, 220, mix(GROUND, '#8fb98a', .14)), (300, 2250, 620, 300, mix(GROUND, '#8fb98a', .16)), (1250, 2450, 600, 220, mix(GROUND, PAPER, .4)),
                            (3500, 2350, 640, 280, mix(GROUND, PAPER, .4))):
        s += ell(X, Y, rx, ry, c)
    return s


def outline(k, m):
    """A footing with m units of margin: rounded diamond or ellipse."""
    X, Y, r, circle = plan.FEET[k]
    r += m
    if circle:
        return f'M{n(X - r)} {n(Y)}a{n(r)} {n(r / 2)} 0 1 0 {n(2 * r)} 0a{n(r)} {n(r / 2)} 0 1 0 {n(-2 * r)} 0z'
    q = [(X + r, Y), (X, Y + r / 2), (X - r, Y), (X, Y - r / 2)]
    d, t = '', .16
    for i, (x, y) in enumerate(q):
        (a, b), (c, e) = q[i - 1], q[(i + 1) % 4]
        d += f'{"L" if d else "M"}{n(x + (a - x) * t)} {n(y + (b - y) * t)}Q{n(x)} {n(y)} {n(x + (c - x) * t)} {n(y + (e - y) * t)}'
    return d + 'z'


def footings():
    """Round every footing runs a narrow street; the streets of the town run into it."""
    flat = [k for k in plan.FEET if k not in ('boguan-bridge', 'tv-tower')]
    d = ''.join(outline(k, 17) for k in flat)
    s = line(d, EDGE, 15) + line(d, ROAD, 12) + f'<path d="{"".join(outline(k, 5) for k in flat)}" fill="{mix(GROUND, ROAD, .5)}" stroke="{EDGE}" stroke-width="1.2"/>'
    lamps = line(d, 'rgb(255,214,120)', 7, ' stroke-dasharray="0 30" stroke-linecap="round" opacity=".13"')
    return s + line(d, light.keep(ROAD), 12, ' opacity=".12"') + line(d, EDGE, 1, ' stroke-dasharray="7 7"') + lamps


def parks():
    s = ''
    paths, ponds, isles = '', '', ''
    edge, lawn = '', ''
    for i, (k, (X, Y, rx, ry)) in enumerate(plan.PARKS.items()):
        edge += blob(X, Y + 2, rx * 1.08, ry * 1.08, i + 3, 10, .07)
        lawn += blob(X, Y, rx * 1.06, ry * 1.06, i + 3, 10, .07)
        if k == 'dongling':
            paths += f'M{X-170} {Y+30}q90-50 150-20t150-40M{X-20} {Y+8}l0-50'
            ponds += blob(X - 110, Y - 28, 34, 14, 5)
        elif k == 'beiling':
            paths += f'M{X-20} {Y+84}L{X-14} {Y-36}M{X-150} {Y+14}q70-40 130-22t150-24M{X-120} {Y+44}q100 34 230-6'
            ponds += blob(X - 84, Y + 28, 54, 20, 12) + blob(X + 74, Y + 28, 58, 21, 31)
            isles += blob(X + 86, Y + 26, 15, 6, 2)
        elif k == 'tower':
            a, b, q = plan.FEET['tv-tower'][:3]
            q += 34
            paths += outline('tv-tower', 34) + f'M{n(a - q)} {n(b)}h-46M{n(a + q)} {n(b)}h52M{n(a)} {n(b - q / 2)}v-26M{n(a)} {n(b + q / 2)}v22'
        else:
            paths += f'M{X-rx*.9} {n(Y+ry*.1)}q{n(rx*.6)} {n(-ry*.7)} {n(rx*1.1)} {n(-ry*.1)}t{n(rx*.7)} {n(-ry*.2)}M{n(X-rx*.1)} {n(Y+ry*.95)}q{n(rx*.1)}-{n(ry*.8)} {n(-rx*.05)}-{n(ry*1.3)}'
            ponds += blob(X + rx * .3, Y + ry * .3, rx * .42, ry * .36, i + 40)
    s += f'<path d="{edge}" fill="{LAWN_EDGE}"/><path d="{lawn}" fill="{LAWN}"/>' + light.lift(lawn, LAWN, .17)
    s += line(paths, '#f4ead6', 5, ' stroke-linecap="round"')
    s += f'<path d="{ponds}" fill="{WATER[1]}" stroke="#d8c7a3" stroke-width="3"/>' + f'<path d="{ponds}" fill="{WATER[0]}" transform="translate(0 1.6)"/>'
    return s + f'<path d="{isles}" fill="{LAWN_EDGE}"/>'


def roads():
    narrow, broad = land.streets()
    s = ''
    country = ''.join(on_ground(r) for r in plan.ROADS)
    for c, a, b, e in ((EDGE, 12, 21, 30), (ROAD, 9, 17.5, 25)):
        s += line(narrow, c, a, ' stroke-linecap="round"') + line(broad, c, b, ' stroke-linecap="round"') + ground_frame(stroke(country, c, e))
    for d, w, k in ((narrow, 9, .1), (broad, 17, .1)):                            # a little brighter by night
        s += line(d, light.keep(ROAD), w, f' opacity="{k}"')
    s += line(broad, EDGE, 1.2, ' stroke-dasharray="8 7"') + line(broad, 'rgb(255,214,120)', 7, ' stroke-dasharray="0 34" stroke-linecap="round" opacity=".13"')
    s += line(broad, 'rgb(255,236,190)', 2.6, ' stroke-dasharray="0 34" stroke-linecap="round" opacity=".4"')
    s += ground_frame(stroke(country, light.keep(ROAD), 25, ' opacity=".06"') + stroke(country, EDGE, 1.6, ' stroke-dasharray="14 12" stroke-linecap="butt"'))
    return s


def avenues():
    """Qingnian Street and the ring expressway: two carriageways and a green strip."""
    q, r = on_ground(plan.QINGNIAN), on_ground(plan.RING, True)
    s = ground_frame(stroke(q, EDGE, 54) + stroke(q, ROAD, 49) + stroke(q, LAWN_EDGE, 7) + stroke(q, LAWN, 5)
                     + ''.join(stroke(on_ground(offset(plan.QINGNIAN, v, True)), EDGE, 1.6, ' stroke-dasharray="14 12" stroke-linecap="butt"') for v in (-13, 13)))
    s = s.replace('</g>', stroke(q, light.keep(ROAD), 49, ' opacity=".09"') + light.lamps([offset(plan.QINGNIAN, v, True) for v in (-20, 20)]) + '</g>')
    shadow = on_ground([(x + 7, y + 6) for x, y in plan.RING], True)
    s += ground_frame(stroke(shadow, INK, 50, ' opacity=".13"') + stroke(r, '#bfae8a', 52) + stroke(r, EDGE, 50) + stroke(r, '#fdfaf2', 45) + stroke(r, mix(ROAD, '#cfd6da', .35), 41) + stroke(r, LAWN_EDGE, 5) + stroke(r, LAWN, 3.2)
                      + ''.join(stroke(on_ground(offset(plan.RING, v, True), True), '#fdfaf2', 1.7, ' stroke-dasharray="13 12" stroke-linecap="butt"') for v in (-11.5, 11.5))
                      + stroke(r, light.keep('#fdfaf2'), 45, ' opacity=".07"') + light.lamps([offset(plan.RING, v, True) for v in (-19, 19)]))
    return s


def rails():
    s = ''
    for ps, gauge in ((plan.RAIL, (-10, 10)), (plan.YARD, (0,))):
        w = 46 if len(gauge) > 1 else 27
        s += stroke(on_ground(ps), '#bda983', w + 4) + stroke(on_ground(ps), '#cdbb98', w)
        for g in gauge:
            c = offset(ps, g, True)
            s += stroke(on_ground(c), '#9b8a6c', 11, ' stroke-dasharray="2.4 3.6" stroke-linecap="butt"')
            s += ''.join(stroke(on_ground(offset(c, v, True)), '#77858f', 1.4) for v in (-3, 3))
    return ground_frame(s)


def ribbon(width, a=0, b=None):
    """The river as a closed band; width(i) is its full breadth at point i."""
    ps = RIVER
    L = [(p[0] + plan.normal(ps, i)[0] * width(i) / 2, p[1] + plan.normal(ps, i)[1] * width(i) / 2) for i, p in enumerate(ps) if i % 2 == 0 or i > len(ps) - 2]
    R = [(p[0] - plan.normal(ps, i)[0] * width(i) / 2, p[1] - plan.normal(ps, i)[1] * width(i) / 2) for i, p in enumerate(ps) if i % 2 == 0 or i > len(ps) - 2]
    def curve(q):
        return ''.join(f'Q{n(q[i][0])} {n(q[i][1])} {n((q[i][0] + q[i + 1][0]) / 2)} {n((q[i][1] + q[i + 1][1]) / 2)}' for i in range(1, len(q) - 1))
    return f'M{n(L[0][0])} {n(L[0][1])}' + curve(L) + f'L{n(L[-1][0])} {n(L[-1][1])}L{n(R[-1][0])} {n(R[-1][1])}' + curve(R[::-1]) + 'z'


def pool(wide):
    """The basin at the Boguan Bridge as part of a band `wide` broader than the water: it runs the same way round as ribbon()."""
    return pts([(round(x, 1), round(y, 1)) for x, y in plan.basin(wide / 2 / (2 / math.sqrt(5) * plan.BASIN_SCALE))])


def river():
    s = ''
    town = [max(0, min(1, (plan.breadth(i) - 66) / 18)) for i in range(len(RIVER))]
    creek = pts(plan.CREEK, False)
    s += line(creek, '#d8c7a3', 20) + line(creek, WATER[2], 16) + line(creek, WATER[0], 13)
    # riverside road, lawns, promenade, sand, bank, water: outside town only lawn, sand and water remain
    for c, wide, rural in ((EDGE, 92, 30), (ROAD, 88, 26), (LAWN_EDGE, 74, 46), (LAWN, 69, 42), ('#f4ead6', 37, 6), (LAWN, 32, 6),
                           ('#d8c7a3', 10, 8), (WATER[2], 5, 4)):
        d = ribbon(lambda i: plan.breadth(i) + rural + (wide - rural) * town[i]) + pool(wide)
        s += f'<path d="{d}" fill="{c}"/>' + (light.lift(d, c, .12) if wide == 69 else '')
    d = ribbon(lambda i: plan.breadth(i) - 1) + pool(-1)
    s += f'<path d="{d}" fill="url(#w)"/>' + light.lift(d, WATER[1], .08)
    s += f'<path d="{ribbon(lambda i: plan.breadth(i) * .34)}" fill="#8cc3d6" opacity=".4"/><path d="{ribbon(lambda i: plan.breadth(i) * .07)}" fill="#bfdfe6" opacity=".35"/>'
    ripples = {}
    for _ in range(260):
        i = dice.randrange(4, len(RIVER) - 4)
        q = dice.uniform(-.42, .42) * plan.breadth(i)
        X, Y = RIVER[i][0] + plan.normal(RIVER, i)[0] * q, RIVER[i][1] + plan.normal(RIVER, i)[1] * q
        k = dice.uniform(.7, 1)
        f = lambda *v: ' '.join(n(z * k) for z in v)
        ripples.setdefault(dice.choice(('#bfdfe6', '#e3f0f1', '#4f8fb0')), []).append(
            f'M{n(X)} {n(Y)}q{f(6, -3, 12, 0)}q{f(6, 2, 11, -1)}q{f(-5, 5, -11, 3)}q{f(-6, -3, -12, -2)}z')
    for c, d in ripples.items():
        s += f'<path d="{"".join(d)}" fill="{c}" opacity=".7"/>'
    return s


def strips():
    """Runway and airstrip: grass, taxiways, asphalt, markings in world coordinates."""
    grass = asphalt = ''
    for (a, b, w), more in ((plan.RUNWAY, 46), (plan.AIRSTRIP, 22)):
        x0, y = plan.world(*a)
        L = plan.world(*b)[0] - x0
        X, Y = screen(x0, y)
        g, h = f'<g transform="matrix(1 .5 -1 .5 {n(X)} {n(Y)})">', w * .7
        grass += g + f'<rect x="-30" y="{n(-h - more)}" width="{n(L + 60)}" height="{n(2 * (h + more))}" rx="24" fill="{mix(LAWN, GROUND, .36)}"/></g>'
        asphalt += g + f'<rect x="-12" y="{n(-h - 3)}" width="{n(L + 24)}" height="{n(2 * h + 6)}" fill="{PAPER}"/>'
        asphalt += f'<rect x="-10" y="{n(-h)}" width="{n(L + 20)}" height="{n(2 * h)}" fill="{mix("#a5b0b8", "#77858f", .3)}"/>'
        asphalt += line(f'M34 0H{n(L - 34)}', '#fbf6ea', 2.4, ' stroke-dasharray="18 14"')
        bars = ''.join(f'M4 {n(v)}h18M{n(L - 22)} {n(v)}h18' for v in [-h + 4 + i * (2 * h - 8) / 5 for i in range(6)])
        asphalt += line(bars, '#fbf6ea', 2.2) + line(f'M-6 {n(-h + 1.6)}H{n(L + 6)}M-6 {n(h - 1.6)}H{n(L + 6)}', '#fbf6ea', 1)
        lights = ''.join(f'M-6 {n(v)}H{n(L + 6)}' for v in (-h - 1, h + 1))
        asphalt += line(lights, 'rgb(255,236,190)', 1.6, ' stroke-dasharray="2 12" opacity=".5"') + '</g>'
    # taxiways: from the runway to the terminal's apron, from the airstrip to the hangar
    d = 'M2850 2212l120-60M3040 2316l116-58' + 'M1790 467l60-30'
    return grass + line(d, PAPER, 24, ' stroke-linejoin="round"') + line(d, mix('#a5b0b8', PAPER, .25), 20) + asphalt


# Qipanshan: (X of the summit, Y of the foot, half width, height), back to front
MOUNDS = [(3420, 330, 130, 60), (3600, 300, 170, 104), (3780, 325, 140, 80), (3300, 395, 120, 52), (3500, 375, 150, 82), (3700, 392, 150, 70),
          (3850, 420, 120, 64), (3380, 450, 110, 46), (3770, 485, 130, 58), (3700, 600, 110, 44), (3830, 580, 100, 50)]


def bell(u):
    return (1 - u * u) ** 1.6 if abs(u) < 1 else 0


def hills():
    s = blob_lake = ''
    lake = blob(3560, 498, 108, 46, 77, 11, .2)
    s += f'<path d="{blob(3585, 450, 345, 170, 6, 12, .06)}" fill="{mix(LAWN, GROUND, .3)}"/>'
    for k, (X, Y, w, h) in enumerate(MOUNDS):
        if Y > 460 and X < 3760:
            continue
        s += mound(X, Y, w, h, k)
    s += f'<path d="{lake}" fill="url(#lk)" stroke="#d8c7a3" stroke-width="5"/><path d="{lake}" fill="none" stroke="#4f8fb0" stroke-width="1.5"/>'
    s += line('M3490 490q20-8 44-4M3560 516q26-6 50 2M3600 484q18-6 34-1M3520 520q12-4 22-1', '#e3f0f1', 2.4, ' stroke-linecap="round"')
    for k, (X, Y, w, h) in enumerate(MOUNDS):
        if Y > 460 and X < 3760:
            s += mound(X, Y, w, h, k)
    return s


def mound(X, Y, w, h, k):
    up = [(X + w * u / 10, Y - h * bell(u / 10)) for u in range(-10, 11)]
    low = [(X + w * u / 10, Y + w * .13 * math.sqrt(max(0, 1 - (u / 10) ** 2))) for u in range(10, -11, -2)]
    mid = mix('#6f9e73', '#8fb98a', (k % 3) * .3)
    s = f'<path d="{pts(up + low)}" fill="{mid}"/>' + light.lift(pts(up + low), mid, .1)
    # a lit flank on the left, shaded valleys on the right
    lit = [p for p in up if p[0] <= X + w * .02]
    s += f'<path d="M{n(lit[1][0])} {n(lit[1][1])}' + 'L'.join([''] + [f'{n(a)} {n(b)}' for a, b in lit[2:]]) + \
         f'Q{n(X - w * .1)} {n(Y - h * .45)} {n(X - w * .34)} {n(Y + w * .04)}Q{n(X - w * .6)} {n(Y + w * .03)} {n(lit[1][0])} {n(lit[1][1])}z" fill="{mix("#8fb98a", PAPER, .12)}"/>'
    s += light.lift(re.findall('d="([^"]*)"', s)[-1], '#9bc094', .2)
    right = [p for p in up if p[0] >= X]
    s += f'<path d="{pts(right, False)}Q{n(X + w * .6)} {n(Y + w * .06)} {n(X + w * .36)} {n(Y + w * .1)}Q{n(X + w * .22)} {n(Y - h * .4)} {n(X)} {n(Y - h)}z" fill="#557f60" opacity=".75"/>'
    return s


def lawns(parts, marks):
    """Lawns of the town; playing fields, car parks, squares: a colour with a minus before it is a line."""
    s = f'<path d="{"".join(parts)}" fill="{mix(LAWN, GROUND, .5)}"/>'
    for c, d in marks.items():
        s += line(''.join(d), c[1:], .9) if c[0] == '-' else f'<path d="{"".join(d)}" fill="{c}"/>'
    return s


def layers(lots):
    return [tones(), land.fields(), land.paving(), light.town(), hills(), lawns(lots.lawns, lots.marks), roads(), parks(), strips(), footings(), rails(), avenues(), river()]
