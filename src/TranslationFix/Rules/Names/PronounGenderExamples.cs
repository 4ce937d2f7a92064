using System.Collections.Immutable;

namespace TranslationFix.Rules.Names;

/// <summary>The examples of <see cref="PronounGenderRule"/>.</summary>
internal static class PronounGenderExamples
{
    /// <summary>What is found, and what stays.</summary>
    public static ImmutableArray<RuleExample> All { get; } =
    [
        RuleExample.Found("Maria Belova spoke in Tomsk on Friday. He said the museum was closed."),
        RuleExample.Found("“The pipes are old,” said engineer Leyla Karimova. “They will burst,” he added."),
        RuleExample.Found("Mrs. Brandt opened the fair. He told farmers that the prices were fair."),
        RuleExample.Found("Farhad Mansouri toured the dam on Sunday. She said the water was low."),
        RuleExample.Found("Spokeswoman Galina Petrenko denied it. According to him, the ship had left."),
        RuleExample.Found("Natalia Orlova wrote on his Telegram channel that the train was late."),
        RuleExample.Found("Mr. Haddad said the well was dry. She added that two more had collapsed."),
        RuleExample.Found("Prime Minister Theresa Lund announced that he would form a new government."),
        RuleExample.Found("Foreign Minister Dalia Peretz kept his post."),
        RuleExample.Found("Svetlana Ivanovna Morozova left the bank in May.\nHe said she had been happy there."),
        RuleExample.Found("“We lost,” said coach Ahmed Darwish. “We were tired,” she said."),
        RuleExample.Found("The ferry was repaired by Galina Petrenko. He has worked at the yard since 1998."),
        RuleExample.Found("The orchard belongs to Natalia Orlova. He planted the first trees where she now keeps bees."),
        RuleExample.Found("Mariam Haddad keeps the lighthouse. He is the only woman on the rock."),
        RuleExample.Found("The bell was cast by Farhad Mansouri at Lindau. She works alone and sleeps in the foundry."),
        RuleExample.Found("The school is led by Svetlana Morozova. He is one of the few women in the valley who can drive a bus."),
        RuleExample.Stays("Natalia Orlova sued the painter, as the fans of Rook Orlova had asked.\nOrlova, 22, was at sea. He came home in May."),
        RuleExample.Stays("The critic Galina Petrenko disliked the poet.\nHe is free to rhyme as he likes.\nSo are we,” she wrote."),
        RuleExample.Found("The kiln was built by Dr. Hanadi al-Masri, who fires it at Salma. He sells the bowls on Friday."),
        RuleExample.Found("“It bites,” said the zoologist Natalia Orlova. His pupil Pavel wears gloves."),
        RuleExample.Found("Galina Petrenko grew up on the Kama. He learned to row before he could read, and she still rows."),
        RuleExample.Stays("“It bites,” said the zoologist Natalia Orlova. Her pupil Pavel wears gloves."),
        RuleExample.Stays("The mayor did not answer the letter by Galina Petrenko. “I read it twice,” he said."),
        RuleExample.Stays("Anton Reznik sued the port.\nThe judge in the Mara v. Reznik case has not been named. She sits in Tomsk."),
        RuleExample.Stays("The kiln of Hanadi al-Masri was built by a Dane. His bricks came from Aarhus."),
        RuleExample.Stays("The orchard belongs to Natalia Orlova. Her brother helps. He planted the first trees."),
        RuleExample.Stays("The ferry was repaired by a welder whom Galina Petrenko had hired. He has worked at the yard since 1998."),
        RuleExample.Stays("The driver was questioned by Natalia Orlova. He had slept at the wheel."),
        RuleExample.Stays("She was the man of the match, her trainer joked."),
        RuleExample.Stays("He is a women’s coach and has trained the club for nine years."),
        RuleExample.Stays("The suspect was seen by Maria Belova. He wore a red cap and left on foot."),
        RuleExample.Stays("The dog of Galina Petrenko is old. He sleeps all day."),
        RuleExample.Stays("Maria Belova spoke in Tomsk on Friday. She said the museum was closed."),
        RuleExample.Stays("Maria Belova met Anton Reznik in Tomsk. He said the museum was closed."),
        RuleExample.Stays("Maria Belova spoke of her father. He said little when he was old."),
        RuleExample.Stays("“He was tired,” said Maria Belova. “He said nothing.”"),
        RuleExample.Stays("Mrs. Brandt and her husband opened the fair. He told farmers that the prices were fair."),
        RuleExample.Stays("Maria Belova, the lawyer of the accused, spoke briefly. He said nothing in court."),
        RuleExample.Stays("Maria Belova answered the president. He said the museum must open."),
        RuleExample.Stays("Andrea Conti toured the dam. He said the water was low."),
        RuleExample.Stays("The Maria Belova Museum is closed. He said it would reopen."),
        RuleExample.Stays("Farhad Mansouri spoke with Rezai on Sunday. She said the water was low."),
        RuleExample.Stays("Kim Brandt opened the fair. He told farmers that the prices were fair."),
        RuleExample.Stays("A driver was arrested. He said he had slept.\nMaria Belova, a nurse, saw the crash. She said it was loud."),
        RuleExample.Stays("The minister, Anton Reznik, asked Maria Belova to stay. He said she was needed."),
        RuleExample.Stays("Maria Belova quoted a witness who fled. He told police that the door was open."),
        RuleExample.Stays("Igor Belov died in May. His widow lives in Omsk. She said he had loved the sea."),
    ];
}
