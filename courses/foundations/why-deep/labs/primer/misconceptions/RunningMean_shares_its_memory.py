"""
exercise = "RunningMean"
says.en = "All your objects share one memory: what one of them is told, the others know. What is written directly under `class` belongs to the class, and there is one class. Where does an object get something of its own?"
says.ja = "すべてのオブジェクトが、1 つの記憶を共有しています。1 つに教えたことを、ほかのものまで知っています。`class` のすぐ下に書いたものはクラスのもので、クラスは 1 つしかありません。オブジェクトが自分だけのものを持つのは、どこでしょうか?"
"""


class RunningMean:
    numbers = []

    def add(self, number):
        self.numbers.append(number)

    def mean(self):
        return sum(self.numbers) / len(self.numbers) if self.numbers else 0.0
