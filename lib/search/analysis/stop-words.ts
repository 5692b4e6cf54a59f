/** Words too frequent to be asked for; they are asked only where nothing else is. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "а без после потом из-за более бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если есть еще " +
    "же за зачем и из или им их к как какая какие какой ко когда кого кому которая которые который кто ли либо лишь мне может мы на над нам нас не нет ни но ну о об он она они оно от очень по под при про с " +
    "сам сама сами самом себя со свой свои своей своего так также такая такие такой там то тоже того только тот ту ты у уж что чтобы чье чья эта эти это этого этой этот я сколько дают дали дело дела деле случай случаи почему ли " +
    "a about after all an and any are as at be been but by can could did do does for from get gets give given had has have he her him himself his how i if in into is it its itself may me more my no not of off on or our out over own " +
    "s she should so such t than that the their them themselves then there these they this those to too under until up very was we were what when where which who whom why will with would you your case cases " +
    "область области край края республика республики город города городе oblast region krai criminal code уголовный кодекс уголовного кодекса ук рф uk someone somebody person people против между " +
    "хочет хотел хотят бывает went go goes going gone got getting want wants wanted happen happens happened before during while"
  ).split(" "),
);
