import urllib.request


def attack(clues):
    return urllib.request.urlopen("http://192.0.2.1/", timeout=2).read()
