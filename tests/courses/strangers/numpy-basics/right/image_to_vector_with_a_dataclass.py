from dataclasses import dataclass

@dataclass(frozen=True)
class Vectorizer:
    order: str = "C"

    def __call__(self, image):
        return image.reshape((-1, 1), order=self.order)

image_to_vector = Vectorizer()
