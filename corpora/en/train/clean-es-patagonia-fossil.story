language: en
source-language: es
date: 2019-03-14
origin: written
title: clean: a fossil penguin in Patagonia

PUERTO MADRYN, Argentina, March 14 — A penguin as tall as a 10-year-old child swam off Patagonia some 37 million years ago, and it took a dog to find it.
The dog, Pancho, belongs to a shearer, J. L. Quilaqueo, who was looking for strayed sheep near Punta Loma in 2017 when the animal began to dig. "He dug and dug," said Quilaqueo. "I thought: a rabbit."
It was a femur. Paleontologists have since uncovered a hip, 11 vertebrae, most of a beak and both feet, the Patagonian Museum of Natural History (MPHN) said on Thursday.
The bird stood 4 feet 5 inches (1.35 meters) and may have weighed as much as 150 pounds. A European visitor had taken the hip for a dolphin's.
"We had had single bones before," said Dr. Inés Calfucurá, who led the dig. "What we had not had was a face."
Its bill is long and thin, like a heron's. It speared its food rather than seizing it, the authors argue in the journal Ameghiniana.
Not all agree. Hamish Orr, an expert at the University of Otago, New Zealand, called the find "marvelous" but the spear "a stretch." He said in an email: "I'd want a second skull. Ideally, a third."
The species has been named Inkayacu panchoi, after the dog and after Inkayacu, the "water king" of Quechua myth.
Calfucurá's team of eight worked for three summers, in winds of 50 to 60 mph, with brushes, dental picks and, once, an umbrella. They wrote up the results step by step and, at one point, line by line, over a bad link to La Plata.
The skeleton goes on show on Saturday, March 23. Entry is free for an hour before closing. Dogs are not admitted, with one exception.
