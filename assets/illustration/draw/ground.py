"""ground.py - writes the ground of the map: ../ground.svg and the cells ../ground/<column>-<row>.svg.

The base holds all that lies flat; the cells hold what stands up, so that the program draws only the
cells in view. Everything is deterministic.
"""
import re
import ground_base


def base(path):
    body = '\n'.join(ground_base.layers() + [ground_base.fade()])
    svg = ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4800" height="3360" viewBox="-480 -480 4800 3360">'
           f'<defs>{ground_base.defs()}</defs>\n{body}\n</svg>\n')
    with open(path, 'w', encoding='utf-8') as f:
        f.write(svg)
    print(path, len(svg) // 1024, 'KB', len(re.findall('<(?:path|ellipse|circle|rect|use|g )', svg)), 'elements')


if __name__ == '__main__':
    base('../ground.svg')
